import type { Config } from "./config.js";
import { projectOf } from "./ownership.js";
import { ProjectError } from "./project-error.js";
import type { ProjectProblem } from "./project-error.js";
import type { Programs } from "./program.js";
import type { Configs } from "./references.js";
import { resolvePath } from "./session.js";
import type { Session } from "./session.js";

/** What is to be checked. */
export interface Selection {
  /** The projects, and for each the files that are asked for: undefined where all are. */
  readonly projects: ReadonlyMap<Config, ReadonlySet<string> | undefined>;
  /** The projects and folders that were named, and the projects that each stands for. */
  readonly named: readonly { readonly path: string; readonly configs: readonly Config[] }[];
}

const sourceFile = /\.[cm]?[jt]sx?$/;

/**
 * Finds what paths stand for: a `tsconfig.json` or a folder that holds one for that project and all that it refers to, a source file for itself,
 * in the project it belongs to. Throws a ProjectError that names every path which stands for nothing.
 */
export function select(
  paths: readonly string[],
  configs: Configs,
  programs: Programs,
  session: Session,
): Selection {
  const { files } = session;
  const projects = new Map<Config, Set<string> | undefined>();
  const named: Selection["named"][number][] = [];
  const problems: ProjectProblem[] = [];
  const problem = (path: string, message: string, help: string): void => {
    problems.push({ file: path, start: null, message, help });
  };
  const addProject = (path: string, file: string): void => {
    const found = configs.withReferences(file);
    named.push({ path, configs: found });
    for (const config of found) projects.set(config, undefined);
  };
  for (const given of paths) {
    const absolute = resolvePath(session.folder, given);
    const path = session.display(absolute);
    if (given === "")
      problem("(an empty path)", "It names nothing.", "Give a tsconfig.json, a folder or a source file.");
    else if (files.directoryExists(absolute)) {
      const file = resolvePath(absolute, "tsconfig.json");
      if (files.fileExists(file)) addProject(path, file);
      else
        problem(
          path,
          "There is no tsconfig.json in this folder.",
          "Name a project's folder, or its tsconfig.json.",
        );
    } else if (!files.fileExists(absolute))
      problem(path, "There is no such file or folder.", "Correct the path.");
    else if (absolute.endsWith(".json")) addProject(path, absolute);
    else if (!sourceFile.test(absolute)) {
      problem(
        path,
        "This is no source file.",
        "Give a tsconfig.json, a folder that holds one, or a source file.",
      );
    } else {
      const config = projectOf(absolute, configs, programs, session);
      if (config === undefined) {
        problem(
          path,
          "The file belongs to no project.",
          'Add it to "files" or "include" of a tsconfig.json in its folder or above.',
        );
      } else if (!projects.has(config)) projects.set(config, new Set([absolute]));
      else projects.get(config)?.add(absolute);
    }
  }
  if (problems.length > 0) throw new ProjectError(problems);
  return { projects, named };
}
