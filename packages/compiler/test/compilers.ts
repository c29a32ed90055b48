import ts54 from "typescript-5.4";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import type ts from "typescript";

export type Compiler = typeof ts;

/** The compilers that are supported, oldest first. The extractor sees only what is common to them, so one's types stand for all. */
export const compilers: readonly Compiler[] = [
  ts54 as unknown as Compiler,
  ts59 as unknown as Compiler,
  ts60,
];
