import type { NamedContract } from "@fc-check/analyzer";

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

/**
 * The files of contracts, by their names. A file is named like its handler; where several handlers have that name, like these and the files
 * that they are in; and numbered, where that is not enough.
 */
export function contractFiles(contracts: readonly NamedContract[]): ReadonlyMap<string, string> {
  const short = contracts.map(({ name }) => fileName(name ?? "handler"));
  const long = contracts.map(({ file }, index) => `${fileName(file)}.${short[index] ?? ""}`);
  const names = short.map((name, index) => (isAlone(name, short) ? name : (long[index] ?? name)));
  const files = new Map<string, string>();
  const taken = new Set<string>();
  contracts.forEach((contract, index) => {
    const name = names[index] ?? "handler";
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${String(number)}`;
    taken.add(free.toLowerCase());
    files.set(`${free}.json`, contractJson({ generator, ...contractOf(contract) }));
  });
  return files;
}

/** Some file systems take two names for one that differ in case only. */
function isAlone(name: string, names: readonly string[]): boolean {
  return names.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1;
}

/** A text as the name of a file on every system. */
function fileName(text: string): string {
  return text
    .replace(/\.[cm]?[jt]sx?$/, "")
    .replace(/[^\p{L}\p{N}_$.-]+/gu, "-")
    .replace(/^[-.]+/, "");
}
