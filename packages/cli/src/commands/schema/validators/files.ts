import type { NamedContract } from "@fc-check/analyzer";
import { fileNames } from "../contract-files.js";
import type { OwnFiles } from "../folder.js";
import { head, writeValidator } from "./module.js";

/** The files of validators, and the contracts whose schemas are too large for one. A handler that takes no event has none. */
interface Validators {
  readonly files: ReadonlyMap<string, string>;
  readonly tooLarge: readonly NamedContract[];
}

/** Writes a module and its declarations for each handler, named as the file of its schema is. */
export function validatorFiles(contracts: readonly NamedContract[]): Validators {
  const names = fileNames(contracts);
  const files = new Map<string, string>();
  const tooLarge: NamedContract[] = [];
  contracts.forEach((contract, index) => {
    const { input, eventType } = contract;
    if (input === null || eventType === null) return;
    const validator = writeValidator(input, eventType);
    const name = names[index] ?? "";
    if (validator === undefined) tooLarge.push(contract);
    else files.set(`${name}.mjs`, validator.code).set(`${name}.d.mts`, validator.declarations);
  });
  return { files, tooLarge };
}

/** The files that the command has written into a folder before, so far as they are validators. */
export const ownValidators: OwnFiles = {
  endings: [".mjs", ".d.mts"],
  isOwn: (text) => text.startsWith(head),
};
