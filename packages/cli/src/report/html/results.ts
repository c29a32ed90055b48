import type { Outcome } from "../formats/outcome.js";
import { splitLines } from "../formats/code-frame.js";
import { card } from "./card.js";
import type { Entry } from "./entries.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

/** All entries: what is to be repaired first, then what is right. */
export function results(entries: readonly Entry[], textOf: Outcome["textOf"]): Html {
  const linesOf = linesCache(textOf);
  const isRight = ({ handler, diagnostics }: Entry): boolean =>
    handler?.verdict === "valid" && diagnostics.length === 0;
  const problems = entries.filter((entry) => !isRight(entry));
  return html`<main id="results" tabindex="-1">
    ${section("problems", "To repair", problems, linesOf)}
    ${section("right", "Nothing to repair", entries.filter(isRight), linesOf)}
    <p class="nothing" hidden>Nothing matches these filters.</p>
  </main>`;
}

function section(
  id: string,
  title: string,
  entries: readonly Entry[],
  linesOf: (file: string) => readonly string[],
): Html | undefined {
  if (entries.length === 0) return undefined;
  const byFile = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = byFile.get(entry.file);
    if (others === undefined) byFile.set(entry.file, [entry]);
    else others.push(entry);
  }
  return html`<section id="${id}">
    <h2>${title} <span class="muted">${entries.length}</span></h2>
    ${[...byFile].map(
      ([file, ofFile]) =>
        html`<section class="file">
          <h3>${file} <span class="muted">${ofFile.length}</span></h3>
          <ul class="cards">
            ${ofFile.map((entry) => card(entry, linesOf))}
          </ul>
        </section>`,
    )}
  </section>`;
}

/** The lines of a file, split once; none where its text is not known. */
function linesCache(textOf: Outcome["textOf"]): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const text = textOf(file);
    const lines = known.get(file) ?? (text === undefined ? [] : splitLines(text));
    known.set(file, lines);
    return lines;
  };
}
