import type { Report } from "@fc-check/core";
import { shapeText } from "./diagram.js";
import type { Entry } from "./entries.js";
import { html } from "./template.js";
import type { Html } from "./template.js";
import { sortedEntries } from "@fc-check/core";

/** The form that chooses what is shown. Without JavaScript it stays hidden, and everything is shown. */
export function filterForm({ summary, diagnostics, handlers }: Report, entries: readonly Entry[]): Html {
  const { valid, invalid, unknown, errors, warnings } = summary;
  return html`<form class="filters" role="search" aria-label="Filters" hidden>
    <label class="search">
      <span class="visually-hidden">Search in everything</span>
      <input type="search" name="text" placeholder="Search" autocomplete="off" spellcheck="false" />
      <kbd aria-hidden="true">/</kbd>
    </label>
    <button type="button" disabled>Clear</button>
    ${choice("verdict", "Verdict", { valid, invalid, unknown })}
    ${choice("severity", "Severity", { error: errors, warning: warnings })}
    ${selection("code", "Code", counted(diagnostics.map(({ code }) => code)))}
    ${selection("shape", "Shape", counted(handlers.map(shapeText)))}
    ${selection("file", "File", counted(entries.map(({ file }) => file)))}
    <output aria-live="polite"></output>
  </form>`;
}

/** One of a few, all of them in view. */
function choice(name: string, title: string, counts: Readonly<Record<string, number>>): Html {
  const option = (value: string, text: string, number?: number): Html =>
    html`<label>
      <input type="radio" name="${name}" value="${value}" ${value === "" ? html`checked` : undefined} />
      <span>${text} ${number === undefined ? undefined : html`<small>${number}</small>`}</span>
    </label>`;
  return html`<fieldset>
    <legend class="visually-hidden">${title}</legend>
    ${option("", `Any ${name}`)}${Object.entries(counts).map(([value, number]) => option(value, value, number))}
  </fieldset>`;
}

/** One of many. */
function selection(name: string, title: string, counts: ReadonlyMap<string, number>): Html | undefined {
  if (counts.size === 0) return undefined;
  const options = sortedEntries(counts);
  return html`<label>
    <span class="visually-hidden">${title}</span>
    <select name="${name}">
      <option value="">Any ${name}</option>
      ${options.map(([value, number]) => html`<option value="${value}">${value} (${number})</option>`)}
    </select>
  </label>`;
}

function counted(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
