import type { Config } from "../config/config.js";
import { findFolders, isPattern } from "./folder-patterns.js";
import { isInProject, projectOf } from "./ownership.js";
import { problemWith } from "./path-problems.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Engines } from "../engines/engines.js";
import type { Configs } from "../config/references.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { isSourceName, sourcesIn, sourcesMatching } from "./source-files.js";
import { workspaceConfigs } from "./workspace.js";

/** Projects, and for each the files that are asked for: undefined where all are. */
export type Part = ReadonlyMap<Config, ReadonlySet<string> | undefined>;

/** What is to be checked. */
export interface Selection {
  readonly projects: Part;
  /** The projects, folders and patterns that were named, and what each stands for. */
  readonly named: ReadonlyMap<string, Part>;
  /** The source files that were named one by one. */
  readonly files: ReadonlySet<string>;
  /** Why paths that lead somewhere stand for nothing. */
  readonly unmatched: readonly ProjectProblem[];
}

/**
 * Finds what paths stand for: a `tsconfig.json` or a folder that holds one for that project and all that it refers to, another folder for the
 * workspace that it defines or, inside a project, for the source files in it, a pattern for the folders with `tsconfig.json` that it matches, or else for
 * the source files, a source file for itself. Source files are checked in the project that each belongs to. Throws a
 * ProjectError where a path leads nowhere.
 */
export function select(paths: readonly string[], engines: Engines, session: Session): Selection {
  const projects = new Map<Config, Set<string> | undefined>();
  const named = new Map<string, Part>();
  const files = new Set<string>();
  const unmatched: ProjectProblem[] = [];
  let isMistaken = false;
  for (const given of paths) {
    const absolute = resolvePath(session.folder, given);
    const configFiles = configsAt(given, absolute, session);
    const sources = configFiles.length > 0 ? [] : sourcesAt(given, absolute, session);
    const part =
      configFiles.length > 0
        ? projectsWith(configFiles, engines.configs, session)
        : withWholeProjects(projectsOf(sources, engines, session), absolute);
    if (part.size === 0) {
      unmatched.push(problemWith(given, absolute, paths.length > 1, session));
      isMistaken ||= leadsNowhere(given, absolute, session);
    } else if (sources[0] === absolute) files.add(withoutLinks(absolute, session));
    else named.set(session.display(absolute), part);
    for (const [config, some] of part) {
      if (some === undefined) projects.set(config, undefined);
      else if (!projects.has(config)) projects.set(config, new Set(some));
      else for (const file of some) projects.get(config)?.add(file);
    }
  }
  if (isMistaken) throw new ProjectError(unmatched);
  return { projects, named, files, unmatched };
}

/** A mistyped path: unlike a file that no project has, it can't be what was meant. */
function leadsNowhere(given: string, absolute: string, { files, folder }: Session): boolean {
  if (given === "") return true;
  return !files.fileExists(absolute) && !files.directoryExists(absolute) && !isPattern(given, folder);
}

/** The `tsconfig.json` files of the projects that a path stands for: none where it stands for source files, or for nothing. */
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

/** The source files that a path stands for, where it stands for no project. */
function sourcesAt(given: string, absolute: string, session: Session): readonly string[] {
  const { files, folder } = session;
  if (given === "") return [];
  if (files.directoryExists(absolute))
    return isInProject(absolute, session) ? sourcesIn(absolute, files) : [];
  if (files.fileExists(absolute)) return isSourceName(absolute) ? [absolute] : [];
  return isPattern(given, folder) ? sourcesMatching(given, folder, files) : [];
}

function projectsWith(configFiles: readonly string[], configs: Configs, session: Session): Part {
  const found = configFiles.flatMap((file) => configs.withReferences(withoutLinks(file, session)));
  return new Map(found.map((config) => [config, undefined]));
}

/** The projects that source files belong to. Files that belong to none are left out. */
function projectsOf(sources: readonly string[], { configs, use }: Engines, session: Session): Part {
  const part = new Map<Config, Set<string>>();
  for (const source of sources) {
    const file = withoutLinks(source, session);
    const config = projectOf(file, configs, use, session);
    if (config === undefined) continue;
    part.set(config, (part.get(config) ?? new Set()).add(file));
  }
  return part;
}

/** Of projects that lie in a folder as a whole, all is checked: what they deploy too. */
function withWholeProjects(part: Part, folder: string): Part {
  return new Map(
    [...part].map(([config, some]) => [config, config.file.startsWith(`${folder}/`) ? undefined : some]),
  );
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
