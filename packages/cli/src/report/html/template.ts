import { printable } from "../../terminal/printable.js";

/** Text that is HTML already. Only {@link html} makes it, so nothing gets into a page unescaped. */
class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type { Html };

/** What a template may hold: text, which is escaped, or pieces of HTML; undefined stands for nothing. */
type Value = string | number | Html | readonly Html[] | undefined;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes HTML of a template. Whatever is put into it is escaped, for text and for quoted attributes alike, and what would be invisible or turn
 * the direction of writing is shown instead.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    strings.reduce((before, string, index) => `${before}${sourceOf(values[index - 1])}${string}`),
  );
}

/** A file of this package as it is: the one text that is not escaped. */
export function trusted(source: string): Html {
  return new Html(source);
}

/** One that the formatter of this file leaves as it is. */
export const lineBreak = trusted("\n");

function sourceOf(value: Value): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.source;
  if (typeof value === "object") return value.map((piece) => piece.source).join("");
  return printable(String(value)).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** The words of a message, with what stands between backticks as code. */
export function words(text: string): Html[] {
  const parts = text.split("`");
  // Without its partner a backtick is one.
  if (parts.length % 2 === 0) return [html`${text}`];
  return parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}
