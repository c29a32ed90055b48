import type { ContextName, Span, WrittenPiece } from "../facts.js";
import type { Edit, Fix } from "../finding.js";

/** An edit that puts text at an offset. */
export function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** An edit that puts text instead of a span. */
export function replace(span: Span, text: string): Edit {
  return { span: { start: span.start, end: span.end }, text };
}

/** The edit that imports the context, where it must be. */
export function importContext({ insertion }: ContextName): Edit[] {
  return insertion === null ? [] : [insert(insertion.at, insertion.text)];
}

/** Edits that let two pieces change places. */
export function swap(first: WrittenPiece, second: WrittenPiece): Edit[] {
  return [replace(first.span, second.text), replace(second.span, first.text)];
}

/** A fix, its edits in order; insertions at one place are one, since hosts differ in the order in which they would make several. */
export function fix(title: string, safe: boolean, edits: readonly Edit[]): Fix {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const merged: Edit[] = [];
  for (const edit of sorted) {
    const before = merged.at(-1);
    if (
      before !== undefined &&
      isInsertion(before) &&
      isInsertion(edit) &&
      before.span.start === edit.span.start
    ) {
      merged[merged.length - 1] = insert(edit.span.start, before.text + edit.text);
    } else merged.push(edit);
  }
  return { title, safe, edits: merged };
}

function isInsertion({ span }: Edit): boolean {
  return span.start === span.end;
}
