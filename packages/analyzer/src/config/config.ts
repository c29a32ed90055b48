import { ts } from "../compiler.js";
import { withOwnDefaults } from "./compiler-defaults.js";
import { describeConfigError } from "./config-problems.js";
import { plugNPlayProblem } from "./plug-n-play.js";
import { ProjectError, describeProblem } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { Session } from "../session/session.js";

/** A `tsconfig.json`, read with all that it extends. */
export interface Config {
  /** Absolute, with `/`. */
  readonly file: string;
  readonly parsed: ts.ParsedCommandLine;
  /** The files that it lists, by `files` or `include`. */
  readonly roots: ReadonlySet<string>;
}

/**
 * What TypeScript reports of options that it does not know, and of values that it does not know for an option (`target`, `lib`). The project may
 * be written for another version than the one that ts-morph brings, so these are passed on and the project is checked without them.
 */
const unknownOptions = new Set([5023, 5025, 5078, 5079, 6046]);

/** Reads a `tsconfig.json`. Throws a ProjectError with everything that is wrong with it. */
export function loadConfig(file: string, session: Session): Config {
  const parsed = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...session.files,
    // Beside this, the result is undefined.
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  if (parsed === undefined) throw new ProjectError([unreadable(file, session)]);
  const plugNPlay = plugNPlayProblem(file, session);
  if (plugNPlay !== undefined) throw new ProjectError([plugNPlay]);
  const problems: ProjectProblem[] = [];
  for (const diagnostic of ts.getConfigFileParsingDiagnostics(parsed)) {
    if (diagnostic.category !== ts.DiagnosticCategory.Error) continue;
    const problem = describeConfigError(diagnostic, file, session);
    if (!unknownOptions.has(diagnostic.code)) problems.push(problem);
    // A type check reports them as `tsc` does.
    else if (!session.typecheck)
      session.notices.push(describeProblem({ ...problem, help: unknownOptionHelp }));
  }
  if (problems.length > 0) throw new ProjectError(problems);
  const options = withOwnDefaults(parsed.options, file, session);
  return { file, parsed: { ...parsed, options }, roots: new Set(parsed.fileNames) };
}

const unknownOptionHelp = `So says TypeScript ${ts.version}, which does this check; the project is checked without it.`;

/** A file that exists, and whose text can't be had. */
export function unreadable(file: string, session: Session): ProjectProblem {
  return {
    file: session.display(file),
    start: null,
    message: "The file can't be read.",
    help: "Look at its permissions.",
  };
}
