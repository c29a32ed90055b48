/* eslint-disable @typescript-eslint/no-require-imports -- CommonJS has no other import */
import type * as ts from "typescript";
import programDiagnostics = require("./program-diagnostics.js");

/**
 * Makes the compiler itself report what fc-check finds. ts-patch calls it for the plugin entry
 * `{ "transform": "@fc-check/typescript-plugin/transform", "transformProgram": true }`, with the program that is to be compiled, its host, the
 * entry, and the compiler. Gives the same program, whose semantic diagnostics have those of fc-check among them.
 */
function transformProgram(
  program: ts.Program,
  host: ts.CompilerHost | undefined,
  entry: object,
  { ts: compiler }: { readonly ts: typeof ts },
): ts.Program {
  programDiagnostics.addDiagnostics(compiler, program, host, entry);
  return program;
}

export = transformProgram;
