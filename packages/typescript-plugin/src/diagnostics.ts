import { codeNumber, codes } from "@fc-check/core";
import type { Code, Diagnostic } from "@fc-check/core";
import type ts from "typescript";
import type { FileCheck } from "./checker.js";

const source = "fc-check";

/** Added to the numbers of codes, so they never meet one of TypeScript's own. */
const offset = 990_000;

/** The number of what is wrong with the options. It is no code of a rule. */
const optionsNumber = offset;

/** The number under which an editor knows a code: 991003 for `"FC1003"`. */
export function editorCode(code: Code): number {
  return offset + codeNumber(code);
}

/** The numbers of all codes. */
export const editorCodes: readonly number[] = codes.map(editorCode);

/** Whether a number is one of fc-check's. */
export function isOwn(number: number): boolean {
  return number === optionsNumber || editorCodes.includes(number);
}

/** The diagnostics of a file in TypeScript's form. */
export function toDiagnostics(
  compiler: typeof ts,
  { program, sourceFile, checked }: FileCheck,
): ts.Diagnostic[] {
  return checked.diagnostics.map((diagnostic) => ({
    file: sourceFile,
    start: diagnostic.span.start,
    length: diagnostic.span.end - diagnostic.span.start,
    category: compiler.DiagnosticCategory[diagnostic.severity === "error" ? "Error" : "Warning"],
    code: editorCode(diagnostic.code),
    source,
    // An editor shows the number; the name of the code is what its page, options and comments have.
    messageText: `${diagnostic.code}: ${diagnostic.message}`,
    relatedInformation: relatedOf(compiler, program, sourceFile, diagnostic),
  }));
}

/** The help, which TypeScript has no field for, stands at the diagnostic's own place, before the places that explain it. */
function relatedOf(
  compiler: typeof ts,
  program: ts.Program,
  sourceFile: ts.SourceFile,
  { code, span, help, related }: Diagnostic,
): ts.DiagnosticRelatedInformation[] {
  const places = related.flatMap(({ location, message }) => {
    const file = program.getSourceFile(location.file);
    return file === undefined ? [] : [{ file, span: location, message }];
  });
  return [{ file: sourceFile, span, message: help }, ...places].map((place) => ({
    file: place.file,
    start: place.span.start,
    length: place.span.end - place.span.start,
    category: compiler.DiagnosticCategory.Message,
    code: editorCode(code),
    messageText: place.message,
  }));
}

/** What is wrong with the options, on the first line of a file. Without a file: of the program. */
export function optionDiagnostics(
  compiler: typeof ts,
  problems: readonly string[],
  file: ts.SourceFile | undefined,
): ts.Diagnostic[] {
  const place =
    file === undefined
      ? { file, start: undefined, length: undefined }
      : { file, start: 0, length: file.text.search(/[\r\n]|$/) };
  return problems.map((messageText) => ({
    ...place,
    category: compiler.DiagnosticCategory.Error,
    code: optionsNumber,
    source,
    messageText,
  }));
}
