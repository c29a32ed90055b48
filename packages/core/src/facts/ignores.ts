import type { Span } from "./places.js";

/** A comment `fc-check-ignore CODE, CODE -- reason`. */
export interface IgnoreFacts {
  /** The whole comment, delimiters included. */
  readonly span: Span;
  /** What stands before the reason, split at commas and spaces, as written. */
  readonly codes: readonly string[];
  /** The line after the comment's last one: where the silenced diagnostics start. */
  readonly line: Span;
}
