import type { Span } from "./places.js";

/** A comment `fc-check-ignore CODE, CODE -- reason`. */
export interface IgnoreFacts {
  /** The whole comment, delimiters included. */
  readonly span: Span;
  /** What stands before the reason, split at commas and spaces, as written. */
  readonly codes: readonly string[];
  /** From the line below the comment to the end of the next line of code: where the silenced diagnostics start. Comments in between are no code. */
  readonly line: Span;
}
