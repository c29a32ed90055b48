import type { RawOptions } from "@fc-check/core";
import { Project } from "ts-morph";
import { checkPaths } from "./check-configs.js";
import { checkProgram } from "./check-program.js";
import { disk, fromHost, inMemory } from "./file-system.js";
import { checkOverrides, projectOptions, unmatchedProblems } from "./options.js";
import { ProjectError } from "./project-error.js";
import { Results } from "./results.js";
import type { CheckResult } from "./results.js";
import { createSession, resolvePath } from "./session.js";

/** What to check: one of three things. */
export type CheckInput =
  /**
   * Paths on disk, each a `tsconfig.json`, a folder that holds one, or a source file. Project references are followed, and each project is
   * checked by its own options. A source file is checked alone, in the project that it belongs to.
   */
  | { readonly paths: readonly string[] }
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
}

const defaultConfig = JSON.stringify({
  compilerOptions: { strict: true, target: "esnext", module: "nodenext" },
});

/**
 * Finds every handler of a project, classifies it and holds it against the rules. Nothing of the project is executed.
 *
 * Throws a {@link ProjectError} for whatever its user has to repair before it can be checked: a path that leads nowhere, a `tsconfig.json` that
 * is broken, wrong options. What is wrong with handlers is in the report; type errors are no obstacle.
 */
export function checkProject(input: CheckInput, settings: CheckSettings = {}): CheckResult {
  const { folder, options = {} } = settings;
  checkOverrides(options);
  if ("project" in input) return checkMorphProject(input.project, settings);
  if ("paths" in input) return checkPaths(input.paths, options, createSession(disk, folder));
  const files = inMemory({ "tsconfig.json": defaultConfig, ...input.sources });
  return checkPaths(["/tsconfig.json"], options, createSession(files, folder));
}

function checkMorphProject(project: Project, { folder, options: over = {} }: CheckSettings): CheckResult {
  if (!(project instanceof Project)) {
    const message = "The given project was not made by the copy of ts-morph that fc-check uses.";
    const help = "Install one version of ts-morph for both, or give the path of the tsconfig.json.";
    throw new ProjectError([{ file: null, start: null, message, help }]);
  }
  const session = createSession(fromHost(project.getFileSystem()), folder);
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
  const check = { program, options, folder: baseFolder, wants: () => true };
  const extractor = checkProgram(check, session.files, results);
  const unmatched = unmatchedProblems(source, extractor.unmatchedHandlers(), session);
  if (unmatched.length > 0) throw new ProjectError(unmatched);
  return results.finish(configFile === undefined ? [] : [configFile], []);
}
