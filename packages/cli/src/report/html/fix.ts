import type { ReportedFix } from "@fc-check/core";
import { diffArrays, diffWordsWithSpace } from "diff";
import { codeLine, window } from "./frame.js";
import { painted, shorten, sourceLines } from "./source-lines.js";
import type { SourceLine } from "./source-lines.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

type Edit = ReportedFix["edits"][number];

/** Edits that are so many lines apart are shown apart. */
const apart = 3;

/** What a fix would change in a file with these lines, as a small diff. Nothing where it changes other files too. */
export function fixDiff(
  { edits }: ReportedFix,
  file: string,
  lines: readonly SourceLine[],
): Html | undefined {
  if (edits.some((edit) => edit.file !== file || edit.end.line > lines.length)) return undefined;
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || edit.start.line - before.end.line > apart)
      groups.push([edit]);
    else group.push(edit);
  }
  const hunks = groups.map((group) => hunk(group, file, lines));
  return html`<pre
    class="frame diff"
    role="group"
    tabindex="0"
    aria-label="What the fix changes"
  ><code>${hunks}</code></pre>`;
}

function hunk(edits: readonly Edit[], file: string, lines: readonly SourceLine[]): Html {
  const first = edits[0]?.start.line ?? 1;
  const before = lines.slice(first - 1, edits.at(-1)?.end.line ?? first);
  const after = sourceLines(edited(before, first, edits), file);
  const changes = diffArrays(before, after, { comparator: (a, b) => a.text === b.text });
  let number = first;
  const shown = changes.flatMap(({ added, removed, value }, index) => {
    // Of lines that take the place of as many others, the words that differ are marked.
    const other = removed ? changes[index + 1] : added ? changes[index - 1] : undefined;
    const isPair = other?.value.length === value.length && (removed ? other.added : other.removed);
    return value.map((line, at) =>
      // A line is numbered as it is now.
      codeLine(
        added ? undefined : number++,
        isPair ? changedWords(line, other.value[at]?.text ?? "") : painted(shorten(line, 0, window.width)),
        added ? "added" : removed ? "removed" : undefined,
      ),
    );
  });
  return html`${shown}`;
}

/** A line, with the words marked that the other does not have. */
function changedWords(line: SourceLine, other: string): Html {
  let same = 0;
  while (same < line.text.length && line.text[same] === other[same]) same++;
  const from = same > window.most ? same - window.before : 0;
  const shown = shorten(line, from, window.width);
  const before = shorten({ text: other, pieces: [] }, from, window.width).text;
  let at = 0;
  const parts = diffWordsWithSpace(before, shown.text)
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => {
      const part = painted(shown, at, at + value.length);
      at += value.length;
      return added ? html`<b>${part}</b>` : part;
    });
  return html`${parts}`;
}

/** The text of lines after edits, of which the first line has this number. */
function edited(before: readonly SourceLine[], first: number, edits: readonly Edit[]): string {
  const starts = [0];
  for (const { text } of before) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  const offset = ({ line, column }: Edit["start"]): number => (starts[line - first] ?? 0) + column - 1;
  const whole = before.map(({ text }) => text).join("\n");
  let result = "";
  let end = 0;
  for (const edit of edits) {
    result += whole.slice(end, offset(edit.start)) + edit.text;
    end = offset(edit.end);
  }
  return result + whole.slice(end);
}
