import ts from "typescript";
import { expect, test } from "vitest";
import { addDiagnostics } from "../src/program-diagnostics.js";

const file = "/main.ts";
const text = "/** @fcHandler */ export const handler = (): [string, string] => ['', ''];\n";

/** A program with one wrong handler, in memory. */
function createProgram(): ts.Program {
  const options: ts.CompilerOptions = { strict: true, types: [], lib: ["lib.es5.d.ts"], noEmit: true };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, text, version) : disk.getSourceFile(name, version),
  };
  return ts.createProgram([file], options, host);
}

test("a program that two entries name reports everything once, for one file as for all", () => {
  const program = createProgram();
  const codes = (found: readonly ts.Diagnostic[]): unknown[] => found.map(({ code }) => code);
  expect(codes(program.getSemanticDiagnostics())).toEqual([]);
  for (let entry = 0; entry < 2; entry++) addDiagnostics(ts, program, undefined, {});
  expect(codes(program.getSemanticDiagnostics())).toEqual([991007]);
  expect(codes(program.getSemanticDiagnostics(program.getSourceFile(file)))).toEqual([991007]);
  expect(codes(program.getOptionsDiagnostics())).toEqual([]);
});

test("the options are those of the entry where the program names no plugin", () => {
  const program = createProgram();
  addDiagnostics(ts, program, undefined, {
    transformProgram: true,
    transform: "@fc-check/typescript-plugin/transform",
    severity: { FC1007: "off" },
    unknown: 1,
  });
  expect(program.getSemanticDiagnostics()).toEqual([]);
  expect(program.getOptionsDiagnostics().map(({ code }) => code)).toEqual([990000]);
});
