/** What a comment below a line of code says must be reported of it. */
export interface Mark {
  /** Counts from 1, as do columns; the end is exclusive. */
  readonly line: number;
  readonly columns: readonly [start: number, end: number];
  /** The code; undefined where only the words are shown. */
  readonly code: string | undefined;
  /** How the message begins; empty where only the code is shown. */
  readonly words: string;
}

const mark = /^(\s*\/\/ *)(\^+) (?:(FC\d{4})\b:? ?)?(.*)$/;

/**
 * Reads the marks in a text: `// ^^^^ FC1003: words`, where the code or the words may be missing, below the columns that are meant.
 * Several about one line stand below each other.
 */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let about = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const [, before = "", carets, code, words = ""] = mark.exec(line) ?? [];
    if (carets === undefined) about = index + 1;
    else {
      const start = before.length + 1;
      marks.push({ line: about, columns: [start, start + carets.length], code, words });
    }
  }
  return marks;
}
