import { expect, test } from "vitest";
import { withSortedUnions } from "../src/union-order.js";

test.each([
  ["B | A", "A | B"],
  ["undefined | null | A", "A | undefined | null"],
  ["(b: string | number) => B | A", "(b: number | string) => A | B"],
  ["((b: B) => void) | A", "((b: B) => void) | A"],
  ["C | ((b: B | A) => void)", "((b: A | B) => void) | C"],
  ["{ b: B | A; a?: D | C; }", "{ b: A | B; a?: C | D; }"],
  ["Map<C | B, (E | D)[]>", "Map<B | C, (D | E)[]>"],
  ["T extends B | A ? D | C : F | E", "T extends A | B ? C | D : E | F"],
  ['{ [K in "b" | "a"]: B | A; }', '{ [K in "a" | "b"]: A | B; }'],
  ["(value: unknown) => value is B | A", "(value: unknown) => value is A | B"],
  ["<T extends B | A = B | A>(value: T) => void", "<T extends A | B = A | B>(value: T) => void"],
  ['"b | a" | "a | (b"', '"a | (b" | "b | a"'],
  ["keyof B | readonly A[]", "keyof B | readonly A[]"],
  // The compiler cuts long texts, wherever that is.
  ["{ b: B | A; c: Strin...", "{ b: B | A; c: Strin..."],
])("%s", (text, sorted) => {
  expect(withSortedUnions(text)).toBe(sorted);
});
