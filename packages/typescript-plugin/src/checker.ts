import { FileChecker } from "@fc-check/compiler";
import type { CheckDetail, FileCheck as CheckOf } from "@fc-check/compiler";
import { optionName, readOptions } from "@fc-check/core";
import type { OptionProblem, Options, RawOptions } from "@fc-check/core";
import type ts from "typescript";

/** What is known of one file of a program. */
export type FileCheck = CheckOf<ts.Program>;

/** What a checker needs besides a program. */
export interface CheckerHost {
  readonly ts: typeof ts;
  /** The options of the check, as they are written. */
  readonly raw: RawOptions;
  /** Reads a text file; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

/** Checks files of programs by one set of options, and says what is wrong with these. */
export class Checker {
  readonly #options: Options;
  readonly #problems: readonly OptionProblem[];
  readonly #files: FileChecker<ts.Program>;

  constructor({ ts: compiler, raw, readFile }: CheckerHost) {
    const { options, problems } = readOptions(raw);
    this.#options = options;
    this.#problems = problems;
    this.#files = new FileChecker({ ts: compiler, options, baseFolder, readFile });
  }

  /** Checks one file. Undefined where the file is none of the project's own sources. */
  check(program: ts.Program, fileName: string, detail?: CheckDetail): FileCheck | undefined {
    const sourceFile = program.getSourceFile(fileName);
    return sourceFile && this.#files.check(program, sourceFile, detail);
  }

  /** What is wrong with the options, each in a sentence. */
  problems(program: ts.Program): string[] {
    const written = this.#problems.map(({ path, message }) => sentence(path, message));
    const unmatched = this.#files
      .unmatchedHandlers(program)
      .map((entry) =>
        sentence(
          ["handlers", this.#options.handlers.indexOf(entry)],
          `matches no exported handler of the project: "${entry}"`,
        ),
      );
    return [...written, ...unmatched];
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
