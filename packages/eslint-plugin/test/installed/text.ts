import type { Position, ReportedFix } from "@fc-check/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Text instead of a range of offsets. */
export interface Replacement {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** The text of a file as hosts count it: without a byte order mark. */
export function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, "");
}

export function replace(text: string, { range: [start, end], text: put }: Replacement): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** Makes one replacement of the edits of a fix. */
export function asReplacement(text: string, edits: ReportedFix["edits"]): Replacement {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((end) => end.index + end[0].length),
  ];
  const offset = ({ line, column }: Position): number => (starts[line - 1] ?? 0) + column - 1;
  const start = Math.min(...edits.map((edit) => offset(edit.start)));
  const end = Math.max(...edits.map((edit) => offset(edit.end)));
  const fixed = edits.reduceRight(
    (before, edit) => replace(before, { range: [offset(edit.start), offset(edit.end)], text: edit.text }),
    text,
  );
  return { range: [start, end], text: fixed.slice(start, fixed.length - (text.length - end)) };
}
