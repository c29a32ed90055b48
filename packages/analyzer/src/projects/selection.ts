import type { Config } from "../config/config.js";
import { findFolders, isPattern } from "./folder-patterns.js";
import { projectOf } from "./ownership.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Programs } from "../program/program.js";
import type { Configs } from "../config/references.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { workspaceConfigs } from "./workspace.js";

/** What is to be checked. */
export interface Selection {
  /** The projects, and for each the files that are asked for: undefined where all are. */
  readonly projects: ReadonlyMap<Config, ReadonlySet<string> | undefined>;
  /** The projects, folders and patterns that were named, and the projects that each stands for. */
  readonly named: ReadonlyMap<string, ReadonlySet<Config>>;
}

const sourceFile = /\.[cm]?[jt]sx?$/;

/**
 * Finds what paths stand for: a `tsconfig.json` or a folder that holds one for that project and all that it refers to, another folder for the
 * workspace that it defines, a pattern for the folders that it matches, a source file for itself, in the project it belongs to. Throws a
 * ProjectError that names every path which stands for nothing.
 */
export function select(
  paths: readonly string[],
  configs: Configs,
  programs: Programs,
  session: Session,
): Selection {
  const projects = new Map<Config, Set<string> | undefined>();
  const named = new Map<string, Set<Config>>();
  const problems: ProjectProblem[] = [];
  for (const given of paths) {
    const absolute = resolvePath(session.folder, given);
    const configFiles = configsAt(given, absolute, session);
    if (configFiles.length > 0) {
      const found = configFiles.flatMap((file) => configs.withReferences(withoutLinks(file, session)));
      named.set(session.display(absolute), new Set(found));
      for (const config of found) projects.set(config, undefined);
      continue;
    }
    const isSource = sourceFile.test(absolute) && session.files.fileExists(absolute);
    const file = isSource ? withoutLinks(absolute, session) : absolute;
    const config = isSource ? projectOf(file, configs, programs, session) : undefined;
    if (config === undefined) problems.push(problemWith(given, absolute, paths.length > 1, session));
    else if (!projects.has(config)) projects.set(config, new Set([file]));
    else projects.get(config)?.add(file);
  }
  if (problems.length > 0) throw new ProjectError(problems);
  return { projects, named };
}

/** The `tsconfig.json` files of the projects that a path stands for: none where it stands for a source file, or for nothing. */
function configsAt(given: string, absolute: string, session: Session): readonly string[] {
  const { files, folder } = session;
  const inFolder = (path: string): string => resolvePath(path, "tsconfig.json");
  if (given === "") return [];
  if (files.directoryExists(absolute)) {
    if (files.fileExists(inFolder(absolute))) return [inFolder(absolute)];
    return workspaceConfigs(absolute, session) ?? [];
  }
  if (files.fileExists(absolute)) return absolute.endsWith(".json") ? [absolute] : [];
  return isPattern(given, folder)
    ? findFolders([given], folder, files).map(inFolder).filter(files.fileExists)
    : [];
}

/** Why there is nothing to check at a path. */
function problemWith(
  given: string,
  absolute: string,
  isOneOfSeveral: boolean,
  session: Session,
): ProjectProblem {
  const { files, folder, display } = session;
  const problem = (message: string, help: string): ProjectProblem => ({
    file: given === "" ? "(an empty path)" : display(absolute),
    start: null,
    message,
    help,
  });
  // A shell that expands `packages/*` names whatever lies there.
  const quote = isOneOfSeveral
    ? ' A pattern in quotes, "packages/*", takes only the folders that have one.'
    : "";
  if (given === "") return problem("It names nothing.", "Give a tsconfig.json, a folder or a source file.");
  if (files.directoryExists(absolute)) {
    const help = `Name a project's folder, or its tsconfig.json.${quote}`;
    return problem("There is no tsconfig.json in this folder.", help);
  }
  if (files.fileExists(absolute)) {
    if (sourceFile.test(absolute)) {
      const help = 'Add it to "files" or "include" of a tsconfig.json in its folder or above.';
      return problem("The file belongs to no project.", help);
    }
    const help = `Give a tsconfig.json, a folder that holds one, or a source file.${quote}`;
    return problem("This is not a source file.", help);
  }
  if (isPattern(given, folder))
    return problem("No folder with a tsconfig.json matches this pattern.", "Correct the pattern.");
  return problem("There is no such file or folder.", "Correct the path.");
}

/** A path that links lead out of, into another folder of the check, is replaced by where they lead, which may be named too. */
function withoutLinks(file: string, { files, folder }: Session): string {
  const real = (path: string): string => resolvePath(folder, files.realpath(path));
  // Only of the folder: what a link to a tsconfig.json lists is taken from where the link lies.
  const [around, inside] = [real(folder), real(resolvePath(file, ".."))];
  if (inside !== around && !inside.startsWith(around.replace(/\/?$/, "/"))) return file;
  const relative = inside.slice(around.length).replace(/^\//, "");
  return resolvePath(resolvePath(folder, relative), file.slice(file.lastIndexOf("/") + 1));
}
