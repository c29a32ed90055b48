import { codeFrameColumns } from "@babel/code-frame";
import type { Range } from "@fc-check/core";
import { eastAsianWidth } from "get-east-asian-width";
import { printable } from "../../terminal/printable.js";

declare module "@babel/code-frame" {
  interface BabelCodeFrameOptions {
    /** The number of the text's first line. The declarations of 7.27 do not have it yet. */
    startLine?: number;
  }
}

/** Lines before and after the range. */
const around = 1;
/** Of a range with more lines than these, the first line is shown. */
const mostLines = 6;
/** What is shown of a long line, in UTF-16 units, and how much of that before the range. */
const window = { width: 140, before: 60 };
/** Stands beside a wide character for its second column. `printable` leaves none in the text. */
const filler = "\uFFFF";

/** The lines of a text as TypeScript counts them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

/** The lines around a range, with the range underlined. */
export function codeFrame(
  lines: readonly string[],
  { start, end }: Omit<Range, "file">,
  color: boolean,
): string {
  const firstLine = lines[start.line - 1] ?? "";
  const shownEnd =
    end.line - start.line < mostLines ? end : { line: start.line, column: firstLine.length + 1 };
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, shownEnd.line + around);
  // All lines are cut at the same columns, so they stay aligned.
  const from =
    Math.max(start.column, shownEnd.column) > window.width ? Math.max(0, start.column - window.before) : 0;
  const columnOf = ({ line, column }: Range["start"]): number =>
    cut((lines[line - 1] ?? "").slice(0, column - 1), from).length + 1;
  const frame = codeFrameColumns(
    lines
      .slice(first - 1, last)
      .map((line) => cut(line, from))
      .join("\n"),
    {
      start: { line: start.line, column: columnOf(start) },
      end: { line: shownEnd.line, column: columnOf(shownEnd) },
    },
    { startLine: first, linesAbove: around, linesBelow: around, forceColor: color, highlightCode: false },
  );
  return frame.replaceAll(filler, "");
}

/** The part of a line that is shown. As many UTF-16 units long as it has columns on the screen. */
function cut(line: string, from: number): string {
  const part = line.slice(from, from + window.width);
  const shown = `${from > 0 ? "…" : ""}${part}${line.length > from + window.width ? "…" : ""}`;
  return printable(shown).replace(/\P{ASCII}/gu, (character) => {
    const columns = eastAsianWidth(character.codePointAt(0) ?? 0);
    return character + filler.repeat(Math.max(0, columns - character.length));
  });
}
