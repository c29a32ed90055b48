import { createExtractor } from "@fc-check/compiler";
import type { Extractor } from "@fc-check/compiler";
import { checkContracts, checkFile } from "@fc-check/core";
import type { CheckedFile, Options, ReadFacts } from "@fc-check/core";
import type { EngineProgram } from "../engines/engine.js";
import type { Session } from "../session/session.js";
import type { Results } from "./results.js";

/** One program that is to be checked. */
export interface ProgramCheck extends EngineProgram {
  readonly options: Options;
  /** The folder of its `tsconfig.json`; absolute. */
  readonly folder: string;
  /** Whether a file is asked for. Files that the results have already are left out anyway. */
  readonly wants: (file: string) => boolean;
  /** What is known already, by file. Default: nothing. */
  readonly known?: ReadonlyMap<string, CheckedFile>;
}

/** Checks the files of a program, and adds what is found to the results. */
export function checkProgram(check: ProgramCheck, session: Session, results: Results): Extractor {
  const { ts, program, engine, options, folder, wants, known } = check;
  const extractor = createExtractor({
    ts,
    program,
    options,
    baseFolder: folder,
    readFile: session.files.readFile,
  });
  const wanted = extractor.files.filter(({ fileName }) => !results.has(fileName) && wants(fileName));
  // All or nothing is added: a compiler may fail on the way, and another one then checks the project.
  const answers = wanted.map((sourceFile) => {
    const read: ReadFacts = (detailOf) => extractor.extract(sourceFile, detailOf);
    return session.contracts
      ? checkContracts(read, options)
      : { checked: known?.get(sourceFile.fileName) ?? checkFile(read, options), contracts: [] };
  });
  results.add(
    answers.map(({ checked }) => checked),
    program,
    engine,
  );
  results.addContracts(answers.flatMap(({ contracts }) => contracts));
  return extractor;
}
