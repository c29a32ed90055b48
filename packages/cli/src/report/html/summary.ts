import type { Report } from "@fc-check/core";
import type { Outcome } from "../formats/outcome.js";
import { count, describeChanges } from "../formats/summary.js";
import { copyButton } from "./copy.js";
import { html } from "./template.js";
import type { Html } from "./template.js";

/** What is known in one second: is it right, and what to do if it is not. */
export function summaryBanner({ report, changes, diff, problems }: Outcome): Html {
  const { handlers, errors, warnings, suppressed = 0 } = report.summary;
  const isBad = errors > 0 || problems.length > 0;
  const state = isBad ? "bad" : warnings + suppressed > 0 || handlers === 0 ? "doubtful" : "good";
  const [made, left] = diff === undefined ? ["Made", "is"] : ["Would make", "would be"];
  return html`<section class="banner ${state}" aria-label="Summary">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[state]}" /></svg>
    <div>
      <h1>${errors === 0 && problems.length > 0 ? "The check is not complete" : headline(report)}</h1>
      ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
      ${
        changes === undefined
          ? undefined
          : html`<p>${made} ${describeChanges(changes)}; this is about what ${left} left.</p>`
      }
      ${problems.length > 0 && errors + warnings === 0 ? undefined : advice(report)}
    </div>
    ${figures(report)}
  </section>`;
}

/** Drawn, since not every font has these signs. */
const icons = {
  bad: "M7 7l10 10M17 7L7 17",
  doubtful: "M12 5v9M12 18v1",
  good: "M6 12l4 5l8-10",
};

/** The words that a report starts with. */
export function headline({ summary }: Report): string {
  const { handlers, invalid, unknown, errors, warnings, suppressed = 0 } = summary;
  if (errors > 0) {
    if (invalid > 0)
      return `${invalid} of ${count(handlers, "handler")} ${invalid === 1 ? "is" : "are"} wrong`;
    if (unknown > 0) return `${unknown} of ${count(handlers, "handler")} can't be judged`;
    return count(errors, "error");
  }
  if (warnings > 0) return `No errors, ${count(warnings, "warning")}`;
  if (suppressed > 0) return `No errors, but ${suppressed} suppressed`;
  if (handlers === 0) return "No handler was found";
  return handlers === 1 ? "The handler is right" : `All ${handlers} handlers are right`;
}

function advice({ summary, diagnostics }: Report): Html {
  if (diagnostics.length === 0) {
    if ((summary.suppressed ?? 0) > 0)
      return html`<p>
        Repair the suppressed ones step by step: the file of suppressions says where they are.
      </p>`;
    return summary.handlers === 0
      ? html`<p>
          Nothing was checked. Register a handler with <code>start</code>, or tag it with
          <code>@fcHandler</code>.
        </p>`
      : html`<p>Nothing to do.</p>`;
  }
  const fixable = diagnostics.filter(({ fixes }) => fixes.length > 0);
  const safe = fixable.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const others = fixable.length - safe;
  return html`<ul class="advice">
    ${safe > 0 ? html`<li><code>npx fc-check --fix</code> ${copyButton("npx fc-check --fix")} repairs ${count(safe, "problem")} safely.</li>` : undefined}
    ${
      others > 0
        ? html`<li>
            <code>npx fc-check --fix-suggestions</code> ${copyButton("npx fc-check --fix-suggestions")}
            repairs ${others}${safe > 0 ? " more" : ""}; look at the fixes below first.
          </li>`
        : undefined
    }
    <li><a href="#problems">Start with the first problem.</a></li>
  </ul>`;
}

function figures({ summary }: Report): Html {
  const { files, handlers, valid, invalid, unknown, errors, warnings } = summary;
  const figure = (number: number, noun: string, kind = ""): Html =>
    html`<li class="${number === 0 ? "" : kind}"><b>${number}</b> ${noun}</li>`;
  return html`<div class="figures">
    ${handlers > 0 ? proportions({ valid, invalid, unknown }) : undefined}
    <ul>
      ${figure(valid, "valid", "valid")}${figure(invalid, "invalid", "invalid")}${figure(unknown, "unknown", "unknown")}
    </ul>
    <ul>
      ${figure(errors, errors === 1 ? "error" : "errors", "error")}${figure(warnings, warnings === 1 ? "warning" : "warnings", "warning")}${figure(files, files === 1 ? "file" : "files")}
    </ul>
  </div>`;
}

/** A bar that shows how many handlers have which verdict. */
function proportions(counts: Readonly<Record<string, number>>): Html {
  const all = Object.values(counts).reduce((sum, number) => sum + number, 0);
  let before = 0;
  const parts = Object.entries(counts).map(([verdict, number]) => {
    const x = (100 * before) / all;
    before += number;
    return html`<rect class="${verdict}" x="${x}%" width="${(100 * number) / all}%" height="100%" />`;
  });
  return html`<svg class="proportions" aria-hidden="true">${parts}</svg>`;
}
