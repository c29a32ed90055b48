import type { ReportedFix } from "@fc-check/core";
import { diffArrays, diffWordsWithSpace } from "diff";
import { splitLines } from "../formats/code-frame.js";
import { codeLine, window } from "./frame.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

type Edit = ReportedFix["edits"][number];

/** Edits that are so many lines apart are shown apart. */
const apart = 3;

/** What a fix would change in a file with these lines, as a small diff. Nothing where it changes other files too. */
export function fixDiff({ edits }: ReportedFix, file: string, lines: readonly string[]): Html | undefined {
  if (edits.some((edit) => edit.file !== file || edit.end.line > lines.length)) return undefined;
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || edit.start.line - before.end.line > apart)
      groups.push([edit]);
    else group.push(edit);
  }
  const hunks = groups.map((group) => hunk(group, lines));
  return html`<pre
    class="frame diff"
    role="group"
    tabindex="0"
    aria-label="What the fix changes"
  ><code>${hunks}</code></pre>`;
}

function hunk(edits: readonly Edit[], lines: readonly string[]): Html {
  const first = edits[0]?.start.line ?? 1;
  const before = lines.slice(first - 1, edits.at(-1)?.end.line ?? first);
  const changes = diffArrays(before, splitLines(edited(before, first, edits)));
  let number = first;
  const shown = changes.flatMap(({ added, removed, value }, index) => {
    // Of lines that take the place of as many others, the words that differ are marked.
    const other = removed ? changes[index + 1] : added ? changes[index - 1] : undefined;
    const isPair = other?.value.length === value.length && (removed ? other.added : other.removed);
    return value.map((line, at) =>
      // A line is numbered as it is now.
      codeLine(
        added ? undefined : number++,
        isPair ? changedWords(line, other.value[at] ?? "") : html`${shorten(line)}`,
        added ? "added" : removed ? "removed" : undefined,
      ),
    );
  });
  return html`${shown}`;
}

/** A line, with the words marked that the other does not have. */
function changedWords(line: string, other: string): Html {
  let same = 0;
  while (same < line.length && line[same] === other[same]) same++;
  const from = same > window.most ? same - window.before : 0;
  const parts = diffWordsWithSpace(shorten(other, from), shorten(line, from)).filter(
    ({ removed }) => !removed,
  );
  return html`${parts.map(({ added, value }) => (added ? html`<b>${value}</b>` : html`${value}`))}`;
}

function shorten(line: string, from = 0): string {
  const end = from + window.width;
  return `${from > 0 ? "…" : ""}${line.slice(from, end)}${line.length > end ? "…" : ""}`;
}

/** The text of lines after edits, of which the first line has this number. */
function edited(before: readonly string[], first: number, edits: readonly Edit[]): string {
  const starts = [0];
  for (const line of before) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offset = ({ line, column }: Edit["start"]): number => (starts[line - first] ?? 0) + column - 1;
  const text = before.join("\n");
  let result = "";
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, offset(edit.start)) + edit.text;
    end = offset(edit.end);
  }
  return result + text.slice(end);
}
