import type { RawOptions } from "@fc-check/core";
import { morph } from "../compiler.js";
import type { Project } from "../compiler.js";
import { checkPaths } from "./check-configs.js";
import { checkProgram } from "./check-program.js";
import { Deployments } from "../deployment/deployments.js";
import type { EngineChoice } from "../session/engine-choice.js";
import { morphProgram } from "../engines/morph-engine.js";
import { disk, editable, fromHost, inMemory } from "../files/file-system.js";
import type { FileSystem } from "../files/file-system.js";
import { checkOverrides, projectOptions, unmatchedProblems } from "../config/options.js";
import { ParsedFiles } from "../files/parsed-files.js";
import { ProjectError } from "../session/project-error.js";
import { Results } from "./results.js";
import type { Check } from "./results.js";
import { createSession, resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { typecheck } from "../program/typecheck.js";

/** What to check: one of three things. */
export type CheckInput =
  /**
   * Paths on disk, each a `tsconfig.json`, a folder that holds one or defines a workspace, a pattern of such folders, a source file, or a folder or
   * a pattern of source files. Project references are followed, and each project is checked by its own options. Source files are checked alone, in
   * the project that each belongs to. `texts`, by path, stand for those on disk: what an editor has not saved yet.
   */
  | { readonly paths: readonly string[]; readonly texts?: Readonly<Record<string, string>> }
  /** A ts-morph project, as it stands in memory, made with the same copy of ts-morph. References are not followed: ts-morph knows none. */
  | { readonly project: Project }
  /**
   * Files in memory: their texts by path, packages under `node_modules` included. The project is the one of `tsconfig.json` at their root,
   * which may be left out: then all files are checked, in strict mode.
   */
  | { readonly sources: Readonly<Record<string, string>> };

/** How to check. */
export interface CheckSettings {
  /** The folder that paths are taken from, and that the report's paths are relative to. Default: the current folder; for sources in memory their root. */
  readonly folder?: string;
  /** Options that replace those of the projects, one by one; severities code by code. */
  readonly options?: RawOptions;
  /**
   * Report what `tsc --noEmit` reports of the projects too, by the TypeScript that ts-morph brings; of single files, what it reports of these and of
   * their project's configuration. Severities and ignore comments are for the codes of the rules alone. Default: false.
   */
  readonly typecheck?: boolean;
  /**
   * Which compiler checks paths on disk. `native`: TypeScript 7.1, as the project has it installed. `ts-morph`: the one that ts-morph brings.
   * `auto`: the former where the project has it, else the latter. Default: `auto`.
   */
  readonly engine?: EngineChoice;
  /**
   * Throw where all of the paths stand for nothing. Otherwise the result has them in `unmatched`, as it has where only some do. Default: true.
   */
  readonly errorOnUnmatched?: boolean;
  /**
   * Of what paths stand for, check only what a change of these files may have changed: themselves, and the files that import them. Where a
   * `tsconfig.json`, a lock file or a deployment is among them, the projects that rest on it are checked as a whole. Default: check everything.
   */
  readonly changed?: readonly string[];
}

/** An input that can be checked again, after some of its files were given another text. */
export interface OpenInput {
  /**
   * `typecheck` may leave out TypeScript's own diagnostics for once. Default: as the settings say. `contracts`: those of handlers are wanted too.
   * Default: false.
   */
  readonly check: (typecheck?: boolean, contracts?: boolean) => Check;
  /** Gives a file another text: in memory only, whatever the input. Undefined takes that back, where the file has a text elsewhere. */
  readonly setText: (file: string, text: string | undefined) => void;
  /** The path that the report prints for a file. */
  readonly display: (file: string) => string;
}

const defaultConfig = JSON.stringify({
  compilerOptions: { strict: true, target: "esnext", module: "nodenext" },
});

/**
 * Throws a ProjectError where the settings are wrong; what is wrong with the input itself is found by its check. Paths are those of `files`.
 */
export function openInput(input: CheckInput, settings: CheckSettings, files: FileSystem = disk): OpenInput {
  if ("project" in input) return openMorphProject(input.project, settings);
  if ("paths" in input) return openPaths(files, input, settings);
  const sources = inMemory({ "tsconfig.json": defaultConfig, ...input.sources });
  return openFiles(sources, ["/tsconfig.json"], { ...settings, engine: "ts-morph" });
}

function openPaths(
  files: FileSystem,
  { paths, texts = {} }: Extract<CheckInput, { paths: unknown }>,
  settings: CheckSettings,
): OpenInput {
  const folder = resolvePath(files.getCurrentDirectory(), settings.folder ?? ".");
  const given = Object.entries(texts).map(([file, text]) => [resolvePath(folder, file), text] as const);
  // The native compiler lists folders by itself, and so does not see a file that is not there yet.
  const isNew = given.some(([file]) => !files.fileExists(file));
  const opened = openFiles(files, paths, { ...settings, ...(isNew && { engine: "ts-morph" }) });
  for (const [file, text] of given) opened.setText(file, text);
  return opened;
}

function openFiles(original: FileSystem, paths: readonly string[], settings: CheckSettings): OpenInput {
  const { folder, options = {}, typecheck: byDefault = false, engine = "auto" } = settings;
  const { errorOnUnmatched = true } = settings;
  const root = resolvePath(original.getCurrentDirectory(), folder ?? ".");
  const changed = settings.changed && new Set(settings.changed.map((file) => resolvePath(root, file)));
  checkOverrides(options);
  const { files, setText, isEdited } = editable(original);
  const parsed = new ParsedFiles();
  const newSession = (typecheck: boolean, contracts = false): Session => {
    const areOnDisk = original === disk && !isEdited();
    const wanted = { typecheck, contracts, engine, errorOnUnmatched, changed };
    return createSession(files, folder, { parsed, areOnDisk, ...wanted });
  };
  return {
    check: (typecheck = byDefault, contracts = false) => {
      parsed.begin();
      const check = checkPaths(paths, options, newSession(typecheck, contracts));
      parsed.end();
      return check;
    },
    setText,
    display: newSession(byDefault).display,
  };
}

function openMorphProject(
  project: Project,
  { folder, options = {}, typecheck: byDefault = false }: CheckSettings,
): OpenInput {
  checkOverrides(options);
  if (!(project instanceof morph().Project)) {
    const message = "The given project was not made by the copy of ts-morph that fc-check uses.";
    const help = "Install one version of ts-morph for both, or give the path of the tsconfig.json.";
    throw new ProjectError([{ file: null, start: null, message, help }]);
  }
  const newSession = (typecheck: boolean, contracts = false): Session =>
    createSession(fromHost(project.getFileSystem()), folder, { typecheck, contracts });
  return {
    check: (typecheck = byDefault, contracts = false) =>
      checkMorphProject(project, options, newSession(typecheck, contracts)),
    setText: (file, text) => {
      const sourceFile = project.getSourceFileOrThrow(file);
      // Instead of `replaceWithText`, which would turn all line endings into those of the project's settings.
      const span = { start: 0, length: sourceFile.getFullWidth() };
      if (text !== undefined) sourceFile.applyTextChanges([{ span, newText: text }]);
    },
    display: newSession(byDefault).display,
  };
}

function checkMorphProject(project: Project, over: RawOptions, session: Session): Check {
  const compilerOptions = project.getCompilerOptions();
  const { configFilePath } = compilerOptions;
  const configFile = typeof configFilePath === "string" ? configFilePath : undefined;
  const source = { plugins: compilerOptions.plugins, configFile };
  const { options, problems } = projectOptions(source, over, session);
  if (problems.length > 0) throw new ProjectError(problems);
  const results = new Results(session);
  const program = project.getProgram().compilerObject;
  const baseFolder =
    configFile === undefined ? session.files.getCurrentDirectory() : resolvePath(configFile, "..");
  const deployed = { source, folder: baseFolder, options, compilerOptions };
  const deployments = new Deployments([deployed], over, session);
  if (session.typecheck) results.addTypecheck(typecheck(program, undefined), configFile ?? session.folder);
  const check = { ...morphProgram(program), options, folder: baseFolder, wants: () => true };
  const extractor = checkProgram(check, session, results);
  const unmatched = unmatchedProblems(source, extractor.unmatchedHandlers(), session);
  if (unmatched.length > 0) throw new ProjectError(unmatched);
  const checked = extractor.files.map(({ fileName }) => fileName);
  deployments.lookIn(deployed, () => program, checked);
  results.addDeployments(deployments);
  return results.finish(configFile === undefined ? [] : [configFile]);
}
