import type ts from "typescript";

/** The packages that declare what Node brings along. */
const packages = /\/node_modules\/(?:@types\/(?:node|web)|undici(?:-types)?|bun-types)\//;

/** Types there whose objects own plain data beside the methods of their class, and one that only adds a method to strings and arrays. */
const others = new Set(["BigIntStats", "Dirent", "RelativeIndexable", "Stats", "StatsBase"]);

/**
 * Whether a symbol is declared by Node's types, which without the library `dom` have the only declarations of `Blob`, `Response` and others.
 * A type of one's own may have the same name.
 */
export function isNodeSymbol({ name, declarations = [] }: ts.Symbol): boolean {
  return !others.has(name) && declarations.some((one) => packages.test(one.getSourceFile().fileName));
}
