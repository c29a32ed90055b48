import { createExtractor } from "@fc-check/compiler";
import type { Extractor, ExtractorHost } from "@fc-check/compiler";
import type { Options } from "@fc-check/core";
import { ts } from "./compiler.js";
import type { FileSystem } from "./file-system.js";
import type { Results } from "./results.js";

/** One program that is to be checked. */
export interface ProgramCheck {
  readonly program: ts.Program;
  readonly options: Options;
  /** The folder of its `tsconfig.json`; absolute. */
  readonly folder: string;
  /** Whether a file is asked for. Files that the results have already are left out anyway. */
  readonly wants: (file: string) => boolean;
}

/** Checks the files of a program, and adds what is found to the results. */
export function checkProgram(check: ProgramCheck, files: FileSystem, results: Results): Extractor {
  const { program, options, folder, wants } = check;
  const extractor = createExtractor({
    // ts-morph's declarations of the compiler are a copy of TypeScript's that lacks one inner brand; the compiler is the same.
    ts: ts as unknown as ExtractorHost["ts"],
    program,
    options,
    baseFolder: folder,
    readFile: files.readFile,
  });
  for (const sourceFile of extractor.files) {
    const file = sourceFile.fileName;
    if (!results.has(file) && wants(file)) results.add(extractor.check(sourceFile), program);
  }
  return extractor;
}
