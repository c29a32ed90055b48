/** The order of texts that is the same on every machine: by their code units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of a map, by key. */
export function sortedEntries<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareTexts(a, b));
}

/** The order of a union's members, printed: `undefined` and `null` come last. */
export function compareMembers(a: string, b: string): number {
  return rank(a) - rank(b) || compareTexts(a, b);
}

function rank(text: string): number {
  return text === "null" ? 2 : text === "undefined" || text === "void" ? 1 : 0;
}
