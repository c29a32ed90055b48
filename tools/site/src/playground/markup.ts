import type { Range, ReportedHandler } from "@fc-check/core";
import { diagram } from "../../../../packages/cli/src/report/html/diagram.js";
import { html, words } from "../../../../packages/cli/src/report/html/template.js";

/** A message as HTML, with what stands between backticks as code. All else in it is escaped. */
export function wordsAsHtml(text: string): string {
  return html`${words(text)}`.source;
}

/** The drawing of a handler, as in the HTML report: what diagnostics of these codes are about is red. */
export function diagramAsHtml(handler: ReportedHandler, codes: readonly string[]): string {
  return diagram(handler, codes).source;
}

/** `main.ts:3:7` */
export function place({ file, start }: Omit<Range, "end">): string {
  return `${file}:${start.line}:${start.column}`;
}
