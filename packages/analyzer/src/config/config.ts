import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
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
  /** The files that it lists, by `files` or `include`. */
  readonly roots: ReadonlySet<string>;
  /** The projects that it refers to, in its order. */
  readonly references: readonly Reference[];
  /** The entries of `plugins` in its compiler options. */
  readonly plugins: unknown;
  /** Whether its JavaScript belongs to the project. */
  readonly hasJavaScript: boolean;
  /** All of it, as the TypeScript that ts-morph brings reads it. */
  readonly parsed: ts.ParsedCommandLine;
}

/** A project that another one refers to. */
interface Reference {
  /** Its `tsconfig.json`; absolute. */
  readonly file: string;
  /** It may refer back. */
  readonly circular: boolean;
}

/**
 * What TypeScript reports of options that it does not know, and of values that it does not know for an option (`target`, `lib`). The project may
 * be written for another version than the one that ts-morph brings, so these are passed on and the project is checked without them.
 */
const unknownOptions = new Set([5023, 5025, 5078, 5079, 6046]);

/** What another compiler than ts-morph's says of a `tsconfig.json`; undefined where it finds anything wrong with it. */
export type ReadConfig = (file: string) => Omit<Config, "file" | "parsed"> | undefined;

/**
 * Reads a `tsconfig.json`, by a compiler that is there already where this can do it. Throws a ProjectError with everything that is wrong with it.
 */
export function loadConfig(file: string, session: Session, read: ReadConfig = () => undefined): Config {
  const known = read(file);
  if (known === undefined) return readByMorph(file, session);
  const plugNPlay = plugNPlayProblem(file, session);
  if (plugNPlay !== undefined) throw new ProjectError([plugNPlay]);
  let parsed: ts.ParsedCommandLine | undefined;
  return {
    file,
    ...known,
    get parsed() {
      parsed ??= readByMorph(file, session).parsed;
      return parsed;
    },
  };
}

function readByMorph(file: string, session: Session): Config {
  const parsed = morph().ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...session.files,
    // Beside this, the result is undefined.
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  if (parsed === undefined) throw new ProjectError([unreadable(file, session)]);
  const plugNPlay = plugNPlayProblem(file, session);
  if (plugNPlay !== undefined) throw new ProjectError([plugNPlay]);
  const problems: ProjectProblem[] = [];
  for (const diagnostic of morph().ts.getConfigFileParsingDiagnostics(parsed)) {
    if (diagnostic.category !== morph().ts.DiagnosticCategory.Error) continue;
    const problem = describeConfigError(diagnostic, file, session);
    if (!unknownOptions.has(diagnostic.code)) problems.push(problem);
    // A type check reports them as `tsc` does.
    else if (!session.typecheck)
      session.notices.push(describeProblem({ ...problem, help: unknownOptionHelp() }));
  }
  if (problems.length > 0) throw new ProjectError(problems);
  const options = withOwnDefaults(parsed.options, file, session);
  return {
    file,
    roots: new Set(parsed.fileNames),
    references: (parsed.projectReferences ?? []).map((reference) => ({
      file: morph().ts.resolveProjectReferencePath(reference),
      circular: reference.circular === true,
    })),
    plugins: options.plugins,
    hasJavaScript: options.allowJs ?? options.checkJs ?? false,
    parsed: { ...parsed, options },
  };
}

function unknownOptionHelp(): string {
  return `So says TypeScript ${morph().ts.version}, which does this check; the project is checked without it.`;
}

/** A file that exists, and whose text can't be had. */
export function unreadable(file: string, session: Session): ProjectProblem {
  return {
    file: session.display(file),
    start: null,
    message: "The file can't be read.",
    help: "Look at its permissions.",
  };
}
