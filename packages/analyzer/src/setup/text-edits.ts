/** A part of a text, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a file is laid out. */
export interface Layout {
  readonly newLine: string;
  /** One step of indentation. */
  readonly indent: string;
}

/** Applies edits that do not overlap. Of several at one place, the first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .reduceRight((edited, { start, end, text }) => edited.slice(0, start) + text + edited.slice(end), text);
}

/** The layout of a text: two spaces, where nothing in it is indented. */
export function layoutOf(text: string): Layout {
  // The lines of a comment may begin with ` *`, which is no step.
  const [, indent = "  "] = /^(\t|  +)[^\s*]/m.exec(text) ?? [];
  return { newLine: /\r?\n/.exec(text)?.[0] ?? "\n", indent };
}

/** The white space that the line of a place begins with. */
export function indentationAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf("\n", place - 1) + 1, place);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
