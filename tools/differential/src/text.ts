import type { ReportedFix } from "./judge.js";

/** A text after edits, whose places are lines and columns from 1. */
export function applyEdits(text: string, edits: ReportedFix["edits"]): string {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: { line: number; column: number }): number =>
    (lines[line - 1] ?? 0) + column - 1;
  return [...edits]
    .sort((a, b) => offset(b.start) - offset(a.start))
    .reduce(
      (result, edit) => result.slice(0, offset(edit.start)) + edit.text + result.slice(offset(edit.end)),
      text,
    );
}

/** Words without what differs from program to program. */
export function withoutNames(text: string): string {
  return text.replace(/"[^"]*"|\{.*\}|\[.*\]|\d+/g, "…").replace(/ at output.*/, "");
}
