import type { CheckedFile, Options, RawOptions } from "@fc-check/core";
import type { Config } from "../config/config.js";
import { Deployments } from "../deployment/deployments.js";
import type { DeployedProject } from "../deployment/find.js";
import { Engines } from "../engines/engines.js";
import { affectedBy } from "../projects/affected.js";
import { optionSource, projectOptions } from "../config/options.js";
import { ProjectCheck } from "./project-check.js";
import type { SelectedProject } from "./project-check.js";
import { ProjectError, describeProblem } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import { Results } from "./results.js";
import type { Check } from "./results.js";
import { select } from "../projects/selection.js";
import type { Part } from "../projects/selection.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** What is to be checked, and how. */
export interface PathsCheck {
  readonly paths: readonly string[];
  /** Options that replace those of the projects. */
  readonly over: RawOptions;
  readonly session: Session;
  /** What an earlier check has found. Default: nothing. */
  readonly earlier?: EarlierCheck;
  /** Whether the program is kept, where there is only one project. Default: false. */
  readonly keepsProgram?: boolean;
}

/** A check after which only the texts of some files have changed. */
export interface EarlierCheck {
  /** What it has found, by file. */
  readonly answers: ReadonlyMap<string, CheckedFile>;
  readonly changed: ReadonlySet<string>;
}

/** Checks what paths stand for. A file of several projects is checked once, by the options of the one that an editor would take. */
export function checkPaths(paths: readonly string[], over: RawOptions, session: Session): Check {
  const engines = new Engines(session);
  try {
    return checkWith(engines, { paths, over, session });
  } finally {
    engines.close();
  }
}

/** Checks what paths stand for, with the look-ups of engines that may have been used before. */
export function checkWith(engines: Engines, check: PathsCheck): Check {
  const { paths, over, session, earlier, keepsProgram = false } = check;
  const { projects: selected, named, files: asked, unmatched } = select(paths, engines, session);
  if (unmatched.length > 0 && selected.size === 0 && session.errorOnUnmatched)
    throw new ProjectError(unmatched);
  const { changed } = session;
  const chosen = changed === undefined ? selected : affectedBy(changed, selected, engines, session.files);
  // Sorted, so the order in which projects are named changes nothing.
  const projects = [...chosen].sort(([a], [b]) => (a.file < b.file ? -1 : 1));
  const configFiles = projects.map(([{ file }]) => file);
  const options = readAllOptions(projects, over, session);
  const deployed = deployedProjects(projects, options);
  const deployments = new Deployments([...deployed.values()], over, session);
  const results = new Results(session);
  const known = earlier === undefined ? new Map() : unaffected(earlier, selected, engines, session);
  const projectCheck = new ProjectCheck({ session, engines, results, projects, asked, known });
  const problems: ProjectProblem[] = [];
  const filesOf = new Map<Config, readonly string[]>();
  for (const [config, wanted] of projects) {
    const own = options.get(config);
    if (own === undefined) continue;
    const done = projectCheck.check([config, wanted], own);
    filesOf.set(config, done.checked);
    problems.push(...done.problems);
    const deployedHere = deployed.get(config);
    if (deployedHere !== undefined && config.roots.size > 0)
      deployments.lookIn(deployedHere, () => engines.programs.get(config), done.checked);
    if (!keepsProgram || projects.length > 1) engines.drop(config);
  }
  if (problems.length > 0) throw new ProjectError(problems);
  results.addDeployments(deployments);
  const isEmpty = ([config, some]: SelectedProject): boolean => {
    const checked = (filesOf.get(config) ?? []).filter((file) => some?.has(file) !== false);
    const entryPoints = some === undefined ? deployments.filesOf(deployed.get(config)) : [];
    return ![...checked, ...entryPoints].some((file) => results.foundIn(file));
  };
  // What has not changed is not known to have none.
  const empty = changed === undefined ? [...named].filter(([, part]) => [...part].every(isEmpty)) : [];
  return results.finish(configFiles, empty.map(([path]) => path).sort(), unmatched.map(describeProblem));
}

/** What an earlier check has found in the files that its changes do not concern. */
function unaffected(
  { answers, changed }: EarlierCheck,
  projects: Part,
  engines: Engines,
  { files }: Session,
): ReadonlyMap<string, CheckedFile> {
  const known = new Map(answers);
  for (const affected of affectedBy(changed, projects, engines, files).values()) {
    if (affected === undefined) return new Map();
    for (const file of affected) known.delete(file);
  }
  return known;
}

/** The options of each project. Throws a ProjectError with all that is wrong in any of them. */
function readAllOptions(
  projects: readonly SelectedProject[],
  over: RawOptions,
  session: Session,
): Map<Config, Options> {
  const read = projects.map(([config]) => ({
    config,
    ...projectOptions(optionSource(config), over, session),
  }));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new ProjectError(problems);
  return new Map(read.map(({ config, options }) => [config, options]));
}

function deployedProjects(
  projects: readonly SelectedProject[],
  options: ReadonlyMap<Config, Options>,
): Map<Config, DeployedProject> {
  const deployed = new Map<Config, DeployedProject>();
  for (const [config, wanted] of projects) {
    const own = options.get(config);
    // Of a project of which only some files are checked it is not known what they start.
    if (own === undefined || wanted !== undefined) continue;
    deployed.set(config, {
      source: optionSource(config),
      folder: resolvePath(config.file, ".."),
      options: own,
      // Only where there is a deployment, it has to be known.
      get compilerOptions() {
        return config.parsed.options;
      },
    });
  }
  return deployed;
}
