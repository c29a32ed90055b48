import { createExtractor } from "@fc-check/compiler";
import type { Extractor } from "@fc-check/compiler";
import { checkFile, optionName, readOptions } from "@fc-check/core";
import type { CheckedFile, OptionProblem, Options, RawOptions } from "@fc-check/core";
import type ts from "typescript";

/** What is known of one file of a program. */
export interface FileCheck {
  readonly program: ts.Program;
  readonly sourceFile: ts.SourceFile;
  readonly checked: CheckedFile;
}

/** What a checker needs besides a program. */
export interface CheckerHost {
  readonly ts: typeof ts;
  /** The options of the check, as they are written. */
  readonly raw: RawOptions;
  /** Reads a text file; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

type CheckDetail = "verdict" | "report";

/** The part of the check that holds for one program. */
interface ProgramCheck {
  readonly extractor: Extractor;
  readonly files: ReadonlySet<ts.SourceFile>;
  /** What was found, and the same with the words that a hover shows. */
  readonly done: Record<CheckDetail, Map<ts.SourceFile, FileCheck>>;
}

/**
 * Checks files of programs by one set of options. An editor asks several times about one state of a file, for diagnostics, fixes and hovers: each
 * answer is kept for as long as its program is.
 */
export class Checker {
  readonly #host: CheckerHost;
  readonly #options: Options;
  readonly #problems: readonly OptionProblem[];
  readonly #programs = new WeakMap<ts.Program, ProgramCheck>();

  constructor(host: CheckerHost) {
    this.#host = host;
    const { options, problems } = readOptions(host.raw);
    this.#options = options;
    this.#problems = problems;
  }

  /**
   * Checks one file. Undefined where the file is none of the project's own sources. Signatures, inputs and outputs of valid handlers are only
   * there in a `report`: printing them for each key that is pressed would be felt.
   */
  check(program: ts.Program, fileName: string, detail: CheckDetail = "verdict"): FileCheck | undefined {
    const sourceFile = program.getSourceFile(fileName);
    if (sourceFile === undefined) return undefined;
    const { extractor, files, done } = this.#of(program);
    if (!files.has(sourceFile)) return undefined;
    let result = done[detail].get(sourceFile);
    if (result === undefined) {
      const checked = checkFile((detailOf) => extractor.extract(sourceFile, detailOf), this.#options, detail);
      result = { program, sourceFile, checked };
      done[detail].set(sourceFile, result);
    }
    return result;
  }

  /** What is wrong with the options, each in a sentence. */
  problems(program: ts.Program): string[] {
    const written = this.#problems.map(({ path, message }) => sentence(path, message));
    const { handlers } = this.#options;
    const unmatched = this.#of(program)
      .extractor.unmatchedHandlers()
      .map((entry) =>
        sentence(
          ["handlers", handlers.indexOf(entry)],
          `matches no exported handler of the project: "${entry}"`,
        ),
      );
    return [...written, ...unmatched];
  }

  #of(program: ts.Program): ProgramCheck {
    let check = this.#programs.get(program);
    if (check === undefined) {
      const { ts: compiler, readFile } = this.#host;
      const extractor = createExtractor({
        ts: compiler,
        program,
        options: this.#options,
        baseFolder: baseFolder(program),
        readFile,
      });
      check = { extractor, files: new Set(extractor.files), done: { verdict: new Map(), report: new Map() } };
      this.#programs.set(program, check);
    }
    return check;
  }
}

/** The folder of a project's `tsconfig.json`. A project without one, which an editor infers, has its current folder. */
function baseFolder(program: ts.Program): string {
  const { configFilePath } = program.getCompilerOptions();
  return typeof configFilePath === "string"
    ? configFilePath.replace(/\/[^/]*$/, "")
    : program.getCurrentDirectory();
}

function sentence(path: OptionProblem["path"], problem: string): string {
  return `In the options of fc-check, "${optionName(path)}" ${problem}. Correct or remove it.`;
}
