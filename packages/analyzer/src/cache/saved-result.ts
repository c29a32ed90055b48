import type { CheckResult } from "../check/results.js";
import { hasMembers, isListOf, isNumber, isString, isStringOrNull, isTupleOf } from "./guards.js";

/** What a check gave, as data. */
export interface SavedResult extends Omit<CheckResult, "textOf"> {
  readonly texts: readonly (readonly [file: string, text: string])[];
}

export function toSaved({ textOf, ...result }: CheckResult): SavedResult {
  const { report } = result;
  const files = new Set(report.diagnostics.map(({ file }) => file));
  const texts = [...files].flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [[file, text] as const];
  });
  return { ...result, texts };
}

export function fromSaved({ texts, ...result }: SavedResult): CheckResult {
  const byFile = new Map(texts);
  return { ...result, textOf: (file) => byFile.get(file) };
}

const isNames = isListOf(isString);
const position = hasMembers({ line: isNumber, column: isNumber });
const range = { file: isString, start: position, end: position };

export const isSavedResult = hasMembers({
  report: hasMembers({
    version: isNumber,
    tool: hasMembers({ name: isString, version: isString }),
    engine: hasMembers({ name: isString, typescript: isString }),
    projects: isNames,
    handlers: isListOf(
      hasMembers({ ...range, name: isStringOrNull, kind: isString, verdict: isString, signature: isString }),
    ),
    diagnostics: isListOf(
      hasMembers({
        ...range,
        code: isString,
        name: isString,
        severity: isString,
        message: isString,
        help: isString,
        sdk: isStringOrNull,
        handler: isStringOrNull,
        related: isListOf(hasMembers({ ...range, message: isString })),
        fixes: isListOf(hasMembers({ title: isString, edits: isListOf(hasMembers(range)) })),
      }),
    ),
    summary: hasMembers({ files: isNumber, handlers: isNumber, errors: isNumber, warnings: isNumber }),
  }),
  withoutHandlers: isNames,
  unmatched: isNames,
  checked: isNames,
  notices: isNames,
  remarks: isNames,
  texts: isListOf(isTupleOf(isString, isString)),
});
