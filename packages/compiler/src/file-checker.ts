import { checkFile } from "@fc-check/core";
import type { CheckedFile, Options } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler, Program } from "./compiler.js";
import { createExtractor } from "./extractor.js";
import type { Extractor } from "./extractor.js";

/** What is known of one file of a program. */
export interface FileCheck<P extends Program = Program> {
  readonly program: P;
  readonly sourceFile: ts.SourceFile;
  readonly checked: CheckedFile;
}

/** What a checker needs besides a program. */
export interface FileCheckerHost<P extends Program = Program> {
  readonly ts: Compiler;
  readonly options: Options;
  /** The folder that the globs of the option `handlers` are relative to. */
  readonly baseFolder: (program: P) => string;
  /** Reads a text file; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

/** What was found, or the same with the words that a hover shows. */
export type CheckDetail = "verdict" | "report";

/** The part of the check that holds for one program. */
interface ProgramCheck<P extends Program> {
  readonly extractor: Extractor;
  readonly files: ReadonlySet<ts.SourceFile>;
  readonly done: Record<CheckDetail, Map<ts.SourceFile, FileCheck<P>>>;
}

/**
 * Checks files of programs by one set of options. An editor asks several times about one state of a file, for diagnostics, fixes and hovers: each
 * answer is kept for as long as its program is.
 */
export class FileChecker<P extends Program = Program> {
  readonly #host: FileCheckerHost<P>;
  readonly #programs = new WeakMap<P, ProgramCheck<P>>();

  constructor(host: FileCheckerHost<P>) {
    this.#host = host;
  }

  /**
   * Checks one file. Undefined where the file is none of the project's own sources. Signatures, inputs and outputs of valid handlers are only
   * there in a `report`: printing them for each key that is pressed would be felt.
   */
  check(program: P, sourceFile: ts.SourceFile, detail: CheckDetail = "verdict"): FileCheck<P> | undefined {
    const { extractor, files, done } = this.#of(program);
    if (!files.has(sourceFile)) return undefined;
    let result = done[detail].get(sourceFile);
    if (result === undefined) {
      const { options } = this.#host;
      const checked = checkFile((detailOf) => extractor.extract(sourceFile, detailOf), options, detail);
      result = { program, sourceFile, checked };
      done[detail].set(sourceFile, result);
    }
    return result;
  }

  /** The entries of the option `handlers` that match no export of any file. */
  unmatchedHandlers(program: P): readonly string[] {
    return this.#of(program).extractor.unmatchedHandlers();
  }

  #of(program: P): ProgramCheck<P> {
    let check = this.#programs.get(program);
    if (check === undefined) {
      const { ts: compiler, options, baseFolder, readFile } = this.#host;
      const extractor = createExtractor({
        ts: compiler,
        program,
        options,
        baseFolder: baseFolder(program),
        readFile,
      });
      check = { extractor, files: new Set(extractor.files), done: { verdict: new Map(), report: new Map() } };
      this.#programs.set(program, check);
    }
    return check;
  }
}
