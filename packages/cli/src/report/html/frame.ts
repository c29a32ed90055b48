import type { Range } from "@fc-check/core";
import { html, lineBreak } from "./template.js";
import type { Html } from "./template.js";
import { painted } from "./source-lines.js";
import type { SourceLine } from "./source-lines.js";

/** Lines before and after the range. */
const around = 2;
/** Of a range with more lines than these, the first line is shown. */
const mostLines = 8;
/** What is shown of a long line, in UTF-16 units, and how much of that before a range that starts beyond `most`. */
export const window = { width: 400, most: 110, before: 60 };

/** The lines around a range, with the range marked. */
export function frame(
  lines: readonly SourceLine[],
  { start, end }: Omit<Range, "file">,
  severity: string,
): Html | undefined {
  const firstLine = lines[start.line - 1];
  if (firstLine === undefined) return undefined;
  const shownEnd =
    end.line - start.line < mostLines ? end : { line: start.line, column: firstLine.text.length + 1 };
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, shownEnd.line + around);
  const from = start.column > window.most ? start.column - window.before : 0;
  const shown = lines.slice(first - 1, last).map((line, index) => {
    const number = first + index;
    if (number < start.line || number > shownEnd.line) return codeLine(number, cut(line, 0, Infinity, from));
    const markStart = number === start.line ? start.column - 1 : line.text.search(/\S|$/);
    const markEnd = number === shownEnd.line ? shownEnd.column - 1 : line.text.length;
    const marked = cut(line, markStart, markEnd, from);
    return codeLine(
      number,
      html`${cut(line, 0, markStart, from)}<mark class="${severity}">${marked}</mark
        >${cut(line, markEnd, Infinity, from)}`,
    );
  });
  return html`<pre
    class="frame"
    role="group"
    tabindex="0"
    aria-label="Lines ${first} to ${last}"
  ><code>${shown}</code></pre>`;
}

/** A line of code with its number, where it has one; that is no part of the text that can be copied. */
export function codeLine(number: number | undefined, text: Html, kind?: "added" | "removed"): Html {
  const line = html`<span class="line ${kind ?? ""}" data-line="${number ?? ""}">${text}</span>`;
  if (kind === "added") return html`<ins>${line}</ins>${lineBreak}`;
  return kind === "removed" ? html`<del>${line}</del>${lineBreak}` : html`${line}${lineBreak}`;
}

/** What is shown of the columns `start` to `end` of a line. */
function cut(line: SourceLine, start: number, end: number, from: number): Html {
  const { length } = line.text;
  const shownEnd = from + window.width;
  const before = start < from && end > from && length > 0 ? "…" : "";
  const after = start < shownEnd && end > shownEnd && length > shownEnd ? "…" : "";
  return html`${before}${painted(line, Math.max(start, from), Math.min(end, shownEnd, length))}${after}`;
}
