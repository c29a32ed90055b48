import type { Location, Span } from "./facts.js";
import type { Code } from "./registry.js";

/** What a rule has to say about one place of the file. */
export interface Finding {
  readonly code: Code;
  readonly span: Span;
  readonly message: string;
  readonly help: string;
  /** What the Go SDK answers in this case; null where Go has no such case. */
  readonly sdk: string | null;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
}

/** A second place that explains a finding. */
export interface RelatedLocation {
  readonly location: Location;
  readonly message: string;
}

/** Text edits that repair what a finding is about, in the finding's own file. */
export interface Fix {
  readonly title: string;
  /** It changes nothing that the program does today, other than what the rule asks for. */
  readonly safe: boolean;
  /** In order, without overlaps. */
  readonly edits: readonly Edit[];
}

/** Puts `text` instead of `span`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Where a finding stands. */
export interface FindingPlace {
  readonly span: Span;
  readonly related: readonly RelatedLocation[];
}
