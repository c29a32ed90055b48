import { diagnostics } from "./diagnostics.js";
import type { Code, Wording, WordingOf } from "./diagnostics.js";
import type { Location, Span } from "./facts.js";

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

/** Puts `text` in place of `span`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Values for the placeholders of a wording. */
export type WordingValues = Readonly<Record<string, string | number>>;

/** Where a finding stands. */
export interface FindingPlace {
  readonly span: Span;
  readonly related: readonly RelatedLocation[];
}

/** Makes a finding from the registry's words. A placeholder without a value is left as it is written. */
export function finding<C extends Code>(
  code: C,
  wording: WordingOf<C>,
  place: FindingPlace,
  values: WordingValues,
  fixes: readonly Fix[] = [],
): Finding {
  const info = diagnostics[code];
  const words = (info.wordings as Readonly<Record<string, Wording>>)[wording];
  if (words === undefined) throw new Error(`${code} has no wording "${wording}"`);
  const sdk = words.sdk === undefined ? info.sdk : words.sdk;
  return {
    code,
    span: place.span,
    message: fill(words.message, values),
    help: fill(words.help, values),
    sdk: sdk === null ? null : fill(sdk, values),
    related: place.related,
    fixes,
  };
}

function fill(template: string, values: WordingValues): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
