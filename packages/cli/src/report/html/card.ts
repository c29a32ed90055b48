import type { ReportedHandler } from "@fc-check/core";
import { basename } from "node:path/posix";
import { placeOf as textOfPlace } from "../../terminal/printable.js";
import { diagnosticArticle } from "./diagnostic.js";
import { diagram, shapeText } from "./diagram.js";
import type { Entry } from "./entries.js";
import { eventDetails } from "./event.js";
import { html } from "./template.js";
import type { Html } from "./template.js";
import { painted, sourceLines } from "./source-lines.js";
import type { SourceLine } from "./source-lines.js";

/** A handler with everything that is reported of it; or a diagnostic that is about no handler. */
export function card(entry: Entry, linesOf: (file: string) => readonly SourceLine[]): Html {
  const { handler, diagnostics } = entry;
  const articles = diagnostics.map((diagnostic) => diagnosticArticle(diagnostic, linesOf));
  if (handler === undefined) {
    return html`<li class="card loose" data-file="${entry.file}" data-verdict="" data-shape="">
      <div class="diagnostics">${articles}</div>
    </li>`;
  }
  const codes = diagnostics.map(({ code }) => code);
  const signature = sourceLines(handler.signature, "signature.ts").map((line) => painted(line));
  return html`<li
    class="card ${handler.verdict} ${diagnostics.length === 0 ? "compact" : ""}"
    data-file="${handler.file}"
    data-verdict="${handler.verdict}"
    data-shape="${shapeText(handler)}"
  >
    <div class="handler">
      <h4>
        <span class="badge ${handler.verdict}">${handler.verdict}</span>
        ${name(handler)} <span class="place">${textOfPlace(handler)}</span>
      </h4>
      ${diagram(handler, codes)}
      <p class="signature"><code>${signature}</code></p>
      <p class="muted">
        ${registration(handler)}${handler.go === null ? undefined : html` · <code>${handler.go}</code>`}
      </p>
      ${eventDetails(entry.contract)}
    </div>
    ${diagnostics.length > 0 ? html`<div class="diagnostics">${articles}</div>` : undefined}
    ${diagnostics.length === 0 && handler.verdict !== "valid" ? elsewhere : undefined}
  </li>`;
}

const elsewhere = html`<div class="diagnostics">
  <p class="message">What is wrong with it is suppressed, or reported where it is first registered.</p>
</div>`;

/** Its name, or where it has none, that of its file. */
function name({ name: own, file }: ReportedHandler): Html {
  return own === null ? html`<i>in ${basename(file)}</i>` : html`<code>${own}</code>`;
}

function registration({ kind, registeredBy }: ReportedHandler): Html {
  const what = kind === "lifecycle" ? "Lifecycle handler" : "Handler";
  if (registeredBy === "option") return html`${what}, named by the options`;
  return registeredBy.startsWith("@")
    ? html`${what}, tagged <code>${registeredBy}</code>`
    : html`${what}, registered with <code>${registeredBy}</code>`;
}
