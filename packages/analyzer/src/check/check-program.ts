import { createExtractor } from "@fc-check/compiler";
import type { Extractor } from "@fc-check/compiler";
import { checkFile } from "@fc-check/core";
import type { Options } from "@fc-check/core";
import { ts } from "../compiler.js";
import type { FileSystem } from "../files/file-system.js";
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
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- ts-morph declares the same enums once more.
    ts,
    program,
    options,
    baseFolder: folder,
    readFile: files.readFile,
  });
  for (const sourceFile of extractor.files) {
    const file = sourceFile.fileName;
    if (!results.has(file) && wants(file))
      results.add(
        checkFile((detailOf) => extractor.extract(sourceFile, detailOf), options),
        program,
      );
  }
  return extractor;
}
