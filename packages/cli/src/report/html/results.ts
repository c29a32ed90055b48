import type { ReportedHandler } from "@fc-check/core";
import type { Outcome } from "../formats/outcome.js";
import { card } from "./card.js";
import type { Entry } from "./entries.js";
import { html } from "./template.js";
import type { Html } from "./template.js";
import { sourceLines } from "./source-lines.js";
import type { SourceLine } from "./source-lines.js";

/** All entries: what is to be repaired first, then what is right. */
export function results(entries: readonly Entry[], textOf: Outcome["textOf"]): Html {
  const linesOf = linesCache(textOf);
  const isRight = ({ handler, diagnostics }: Entry): boolean =>
    handler?.verdict === "valid" && diagnostics.length === 0;
  const problems = entries.filter((entry) => !isRight(entry));
  const right = entries.filter(isRight);
  return html`<main id="results" tabindex="-1">
    ${section("problems", html`To repair <span class="muted">${countProblems(problems)}</span>`, problems, linesOf)}
    ${section("right", html`Nothing to repair <span class="muted">${right.length}</span>`, right, linesOf)}
    <p class="nothing" hidden>Nothing matches these filters.</p>
  </main>`;
}

function section(
  id: string,
  title: Html,
  entries: readonly Entry[],
  linesOf: (file: string) => readonly SourceLine[],
): Html | undefined {
  if (entries.length === 0) return undefined;
  const byFile = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = byFile.get(entry.file);
    if (others === undefined) byFile.set(entry.file, [entry]);
    else others.push(entry);
  }
  return html`<section id="${id}">
    <h2>${title}</h2>
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

/** Counts as the headline of the report does: handlers by what is known of them, and what is no handler apart. */
function countProblems(entries: readonly Entry[]): string {
  const number = (verdict: ReportedHandler["verdict"] | undefined): number =>
    entries.filter(({ handler }) => handler?.verdict === verdict).length;
  const counts = [
    [number("invalid"), "wrong"],
    [number("unknown"), "can't be judged"],
    [number("valid"), "with warnings"],
    [number(undefined), "outside of handlers"],
  ] as const;
  return counts.flatMap(([many, what]) => (many > 0 ? [`${many} ${what}`] : [])).join(", ");
}

/** The lines of a file, split once; none where its text is not known. */
function linesCache(textOf: Outcome["textOf"]): (file: string) => readonly SourceLine[] {
  const known = new Map<string, readonly SourceLine[]>();
  return (file) => {
    const text = textOf(file);
    const lines = known.get(file) ?? (text === undefined ? [] : sourceLines(text, file));
    known.set(file, lines);
    return lines;
  };
}
