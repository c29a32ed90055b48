import { checkFacts, readOptions } from "@fc-check/core";
import type { CheckedFile, CheckedHandler, Code, Diagnostic, FileFacts, RawOptions } from "@fc-check/core";
import { file } from "./facts.js";
import type { HandlerSpec } from "./facts.js";

/** Checks facts, with options as a user writes them. */
export function check(facts: FileFacts, options: RawOptions = {}): CheckedFile {
  const read = readOptions(options);
  if (read.problems.length > 0) throw new Error(`wrong options: ${JSON.stringify(read.problems)}`);
  return checkFacts(facts, read.options);
}

/** Checks one handler: what is said about it, and what it is. */
export function checkHandler(
  spec: HandlerSpec,
  options: RawOptions = {},
): CheckedHandler & { diagnostics: readonly Diagnostic[] } {
  const checked = check(file([spec]), options);
  const [only] = checked.handlers;
  if (only === undefined) throw new Error("no handler came out");
  return { ...only, diagnostics: checked.diagnostics };
}

/** The codes that are reported for one handler, in order. */
export function codesFor(spec: HandlerSpec, options: RawOptions = {}): Code[] {
  return checkHandler(spec, options).diagnostics.map((diagnostic) => diagnostic.code);
}

/** The only diagnostic that is reported for one handler. */
export function onlyDiagnostic(spec: HandlerSpec, options: RawOptions = {}): Diagnostic {
  const { diagnostics } = checkHandler(spec, options);
  const [only, ...others] = diagnostics;
  if (only === undefined || others.length > 0) {
    throw new Error(`expected one diagnostic, got: ${diagnostics.map(({ code }) => code).join(", ")}`);
  }
  return only;
}
