import type { NamedContract } from "@fc-check/analyzer";
import type { OwnFiles } from "./folder.js";

/** By this, the command knows the files that it has written. */
const generator = "fc-check schema";

/** What is written of a contract. */
export function contractOf({ file, name, input, output }: NamedContract): object {
  return { handler: name, file, input, output };
}

/** JSON as it is written, to a file or to standard output. */
export function contractJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The files of schemas, by their names. */
export function schemaFiles(contracts: readonly NamedContract[]): ReadonlyMap<string, string> {
  const names = fileNames(contracts);
  return new Map(
    contracts.map((contract, index) => [
      `${names[index] ?? ""}.json`,
      contractJson({ generator, ...contractOf(contract) }),
    ]),
  );
}

/** The files that the command has written into a folder before, so far as they are schemas. */
export const ownSchemas: OwnFiles = {
  endings: [".json"],
  isOwn: (text) => /^\{\r?\n {2}"generator": "fc-check schema",/.test(text),
};

/**
 * The names of files for contracts. A file is named like its handler; where several handlers have that name, like these and the files
 * that they are in; and numbered, where that is not enough.
 */
export function fileNames(contracts: readonly NamedContract[]): readonly string[] {
  const short = contracts.map(({ name }) => fileName(name ?? "handler"));
  const long = contracts.map(({ file }, index) => `${fileName(file)}.${short[index] ?? ""}`);
  const counts = new Map<string, number>();
  for (const name of short) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const taken = new Set<string>();
  return short.map((name, index) => {
    // Some file systems take two names for one that differ in case only.
    const wanted = counts.get(name.toLowerCase()) === 1 ? name : (long[index] ?? name);
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${wanted}-${String(number)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A text as the name of a file on every system. */
function fileName(text: string): string {
  return text
    .replace(/\.[cm]?[jt]sx?$/, "")
    .replace(/[^\p{L}\p{N}_$.-]+/gu, "-")
    .replace(/^[-.]+/, "");
}
