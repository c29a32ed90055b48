import { codeOf } from "@fc-check/core";
import type { ReportedDiagnostic, ReportedFix } from "@fc-check/core";
import { placeOf } from "../../terminal/printable.js";
import { copyButton } from "./copy.js";
import { fixDiff } from "./fix.js";
import { frame } from "./frame.js";
import { html, words } from "./template.js";
import type { Html } from "./template.js";
import type { SourceLine } from "./source-lines.js";

/** One diagnostic with its code, and what to do about it. `linesOf` gives the lines of a file; none where its text is not known. */
export function diagnosticArticle(
  diagnostic: ReportedDiagnostic,
  linesOf: (file: string) => readonly SourceLine[],
): Html {
  const { code, name, severity, message, help, sdk, file, related, fixes } = diagnostic;
  const lines = linesOf(file);
  // TypeScript's messages may have several lines, which are indented.
  const [first = "", ...more] = message.split("\n");
  return html`<article class="diagnostic ${severity}" data-severity="${severity}" data-code="${code}">
    <p class="head">
      <span class="badge ${severity}">${severity}</span>
      ${codeOf(code) === undefined ? html`<span class="code">${code}</span>` : html`<a class="code" href="#${code}">${code}</a>`}
      <span class="name">${name}</span> <span class="place">${placeOf(diagnostic)}</span>
      ${copyButton(placeOf(diagnostic))}
    </p>
    <p class="message">${words(first)}</p>
    ${more.map((line) => html`<p class="more">${line}</p>`)} ${frame(lines, diagnostic, severity)}
    ${note("Help", help)} ${note("Go SDK", sdk ?? "", "sdk")}
    ${related.map((place) => relatedPlace(place, linesOf(place.file)))}
    ${fixes.map((fix) => fixDetails(fix, file, lines))}
  </article>`;
}

function note(title: string, text: string, kind = ""): Html | undefined {
  return text === ""
    ? undefined
    : html`<p class="note ${kind}"><b>${title}</b> <span>${words(text)}</span></p>`;
}

function relatedPlace(place: ReportedDiagnostic["related"][number], lines: readonly SourceLine[]): Html {
  return html`<div class="related">
    <p class="note">
      <b>See</b> <span><span class="place">${placeOf(place)}</span> ${words(place.message)}</span>
    </p>
    ${frame(lines, place, "related")}
  </div>`;
}

function fixDetails(fix: ReportedFix, file: string, lines: readonly SourceLine[]): Html {
  const flag = fix.safe ? "--fix" : "--fix-suggestions";
  const about = fix.safe ? "safe" : "may change what the handler does";
  return html`<details class="fix" open>
    <summary>
      <b>Fix</b> ${words(fix.title)} <span class="muted">${about}: <code>${flag}</code></span>
    </summary>
    ${fixDiff(fix, file, lines)}
  </details>`;
}
