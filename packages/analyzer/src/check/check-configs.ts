import type { Options, RawOptions } from "@fc-check/core";
import { checkProgram } from "./check-program.js";
import type { Config } from "../config/config.js";
import { Deployments } from "../deployment/deployments.js";
import type { DeployedProject } from "../deployment/find.js";
import { affectedBy } from "../projects/affected.js";
import type { EngineProgram } from "../engines/engine.js";
import { morphProgram } from "../engines/morph-engine.js";
import { NativeEngine } from "../engines/native-engine.js";
import { projectOptions, unmatchedProblems } from "../config/options.js";
import { ownerOf } from "../projects/ownership.js";
import { Programs } from "../program/program.js";
import { ProjectError, describeProblem } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import { Configs } from "../config/references.js";
import { Results } from "./results.js";
import type { Check } from "./results.js";
import { select } from "../projects/selection.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { typecheck } from "../program/typecheck.js";
import { uncheckedFiles } from "./unchecked-files.js";

/** Checks what paths stand for. A file of several projects is checked once, by the options of the one that an editor would take. */
export function checkPaths(paths: readonly string[], over: RawOptions, session: Session): Check {
  const configs = new Configs(session);
  const programs = new Programs(session, configs);
  const { projects: selected, named, files: asked, unmatched } = select(paths, configs, programs, session);
  if (unmatched.length > 0 && selected.size === 0 && session.errorOnUnmatched)
    throw new ProjectError(unmatched);
  const { changed } = session;
  const projects = changed === undefined ? selected : affectedBy(changed, selected, programs);
  // Sorted, so the order in which projects are named changes nothing.
  const sorted = [...projects].sort(([a], [b]) => (a.file < b.file ? -1 : 1));
  const options = readAllOptions(
    sorted.map(([config]) => config),
    over,
    session,
  );
  const deployed = new Map(
    sorted.flatMap(([config, wanted]): [Config, DeployedProject][] => {
      const own = options.get(config);
      // Of a project of which only some files are checked it is not known what they start.
      return own === undefined || wanted !== undefined ? [] : [[config, deployedProject(config, own)]];
    }),
  );
  const deployments = new Deployments([...deployed.values()], over, session);
  const results = new Results(session);
  const problems: ProjectProblem[] = [];
  const filesOf = new Map<Config, readonly string[]>();
  const native = new NativeEngine(session);
  const checkOne = (config: Config, wanted: ReadonlySet<string> | undefined): void => {
    const own = options.get(config);
    if (own === undefined) return;
    // A project that only refers to others has no files of its own.
    if (config.roots.size === 0) {
      if (session.typecheck) results.addTypecheck(typecheck(programs.get(config), wanted), config.file);
      return;
    }
    const wants = (file: string): boolean => {
      if (wanted !== undefined && !wanted.has(file)) return false;
      // A project of which only other files are asked for does not check this one.
      const checking = sorted.filter(([, some]) => some?.has(file) !== false).map(([one]) => one);
      const owner = ownerOf(file, checking);
      return owner === undefined || owner === config;
    };
    const check = (program: EngineProgram): { checked: readonly string[]; wrong: ProjectProblem[] } => {
      const typeErrors = session.typecheck ? program.typecheck(wanted) : [];
      const folder = resolvePath(config.file, "..");
      const extractor = checkProgram({ ...program, options: own, folder, wants }, session.files, results);
      const checked = extractor.files.map((sourceFile) => sourceFile.fileName);
      const found = checked.some((file) => results.foundIn(file));
      const project = {
        program: program.program,
        checked: new Set(checked),
        wanted,
        asked,
        options: own,
        found,
      };
      const unmatched = unmatchedProblems(sourceOf(config), extractor.unmatchedHandlers(), session);
      results.addTypecheck(typeErrors, config.file);
      return { checked, wrong: [...unmatched, ...uncheckedFiles(project, config.file, session)] };
    };
    const { checked, wrong } = native.use(config, check) ?? check(morphProgram(programs.get(config)));
    filesOf.set(config, checked);
    problems.push(...wrong);
    const deployedHere = deployed.get(config);
    if (deployedHere !== undefined) deployments.lookIn(deployedHere, () => programs.get(config), checked);
    programs.drop(config);
  };
  try {
    for (const [config, wanted] of sorted) checkOne(config, wanted);
  } finally {
    native.close();
  }
  if (problems.length > 0) throw new ProjectError(problems);
  results.addDeployments(deployments);
  const isEmpty = ([config, some]: readonly [Config, ReadonlySet<string> | undefined]): boolean => {
    const checked = (filesOf.get(config) ?? []).filter((file) => some?.has(file) !== false);
    const entryPoints = some === undefined ? deployments.filesOf(deployed.get(config)) : [];
    return ![...checked, ...entryPoints].some((file) => results.foundIn(file));
  };
  return results.finish(
    sorted.map(([config]) => config.file),
    // What has not changed is not known to have none.
    (changed === undefined ? [...named] : [])
      .filter(([, part]) => [...part].every(isEmpty))
      .map(([path]) => path)
      .sort(),
    unmatched.map(describeProblem),
  );
}

/** The options of each project. Throws a ProjectError with all that is wrong in any of them. */
function readAllOptions(
  configs: readonly Config[],
  over: RawOptions,
  session: Session,
): Map<Config, ReturnType<typeof projectOptions>["options"]> {
  const read = configs.map((config) => ({ config, ...projectOptions(sourceOf(config), over, session) }));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new ProjectError(problems);
  return new Map(read.map(({ config, options }) => [config, options]));
}

function deployedProject(config: Config, options: Options): DeployedProject {
  const { file, parsed } = config;
  return {
    source: sourceOf(config),
    folder: resolvePath(file, ".."),
    options,
    compilerOptions: parsed.options,
  };
}

function sourceOf(config: Config): { plugins: unknown; configFile: string } {
  return { plugins: config.parsed.options.plugins, configFile: config.file };
}
