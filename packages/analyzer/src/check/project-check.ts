import type { CheckedFile, Options } from "@fc-check/core";
import { checkProgram } from "./check-program.js";
import type { Config } from "../config/config.js";
import type { EngineProgram } from "../engines/engine.js";
import type { Engines } from "../engines/engines.js";
import { optionSource, unmatchedProblems } from "../config/options.js";
import { ownerOf } from "../projects/ownership.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Results } from "./results.js";
import type { Selection } from "../projects/selection.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import { typecheck } from "../program/typecheck.js";
import { uncheckedFiles } from "./unchecked-files.js";

/** A project, and the files of it that are asked for; undefined where all are. */
export type SelectedProject = readonly [config: Config, wanted: ReadonlySet<string> | undefined];

/** What is known of a run when its first project is checked. */
interface Run {
  readonly session: Session;
  readonly engines: Engines;
  readonly results: Results;
  /** All projects of the run. */
  readonly projects: readonly SelectedProject[];
  /** The files that are named one by one. */
  readonly asked: Selection["files"];
  /** What an earlier check has found, by file, and still holds. */
  readonly known: ReadonlyMap<string, CheckedFile>;
}

/** What comes of the check of a project, besides what is found in its files. */
interface CheckedProject {
  /** The files that were checked. */
  readonly checked: readonly string[];
  /** What its user has to repair before it can be checked. */
  readonly problems: readonly ProjectProblem[];
}

/** Checks the projects of one run, one by one. */
export class ProjectCheck {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  /** Adds what is found in a project to the results. */
  check([config, wanted]: SelectedProject, options: Options): CheckedProject {
    const { session, engines, results } = this.#run;
    // A project that only refers to others has no files of its own.
    if (config.roots.size === 0) {
      if (session.typecheck)
        results.addTypecheck(typecheck(engines.programs.get(config), wanted), config.file);
      return { checked: [], problems: [] };
    }
    return engines.use(config, (program) => this.#checkWith(program, [config, wanted], options));
  }

  #checkWith(program: EngineProgram, [config, wanted]: SelectedProject, options: Options): CheckedProject {
    const { session, results, asked, known } = this.#run;
    const typeErrors = session.typecheck ? program.typecheck(wanted) : [];
    const folder = resolvePath(config.file, "..");
    const wants = (file: string): boolean => this.#wants(file, [config, wanted]);
    const extractor = checkProgram({ ...program, options, folder, wants, known }, session, results);
    const checked = extractor.files.map((sourceFile) => sourceFile.fileName);
    const found = checked.some((file) => results.foundIn(file));
    const project = { program: program.program, checked: new Set(checked), wanted, asked, options, found };
    const unmatched = unmatchedProblems(optionSource(config), extractor.unmatchedHandlers(), session);
    results.addTypecheck(typeErrors, config.file);
    return { checked, problems: [...unmatched, ...uncheckedFiles(project, config.file, session)] };
  }

  #wants(file: string, [config, wanted]: SelectedProject): boolean {
    if (wanted !== undefined && !wanted.has(file)) return false;
    // A project of which only other files are asked for does not check this one.
    const checking = this.#run.projects.filter(([, some]) => some?.has(file) !== false).map(([one]) => one);
    const owner = ownerOf(file, checking);
    return owner === undefined || owner === config;
  }
}
