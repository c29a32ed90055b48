import type { FileChange } from "@fc-check/analyzer";
import type { Report } from "@fc-check/core";
import type { Colors } from "../../terminal/colors.js";
import type { Outcome } from "./outcome.js";

/** The last lines of the report for people: what was fixed, the counts, what could be fixed, and where to read on. */
export function printSummary({ report, changes }: Outcome, colors: Colors): string {
  const made = changes === undefined ? [] : [`Made ${describeChanges(changes)}.`];
  return [...made, printCounts(report, colors), ...printHint(report), ...printMore(report)].join("\n");
}

function printCounts({ summary }: Report, { bold, green, red, yellow }: Colors): string {
  const { files, handlers, valid, invalid, unknown, errors, warnings, suppressed = 0 } = summary;
  const paint = errors > 0 ? red : warnings > 0 ? yellow : green;
  const found = `${count(handlers, "handler")} in ${count(files, "file")}`;
  const verdicts = `${valid} valid, ${invalid} invalid, ${unknown} unknown`;
  const more = suppressed > 0 ? ` ${suppressed} suppressed.` : "";
  return `${found}: ${verdicts}. ${bold(paint(`${count(errors, "error")}, ${count(warnings, "warning")}.`))}${more}`;
}

/** What the flags for fixes could do about the diagnostics of a report. */
function printHint({ diagnostics }: Report): string[] {
  const safe = diagnostics.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const others = diagnostics.filter(({ fixes }) => fixes.length > 0).length - safe;
  const parts = [
    ...(safe > 0 ? [`${safe} with --fix`] : []),
    ...(others > 0 ? [`${others}${safe > 0 ? " more" : ""} with --fix-suggestions`] : []),
  ];
  return parts.length === 0 ? [] : [`Can be fixed: ${parts.join(", ")}.`];
}

/** Where the first of the codes is explained; TypeScript's own are not. */
function printMore({ diagnostics }: Report): string[] {
  const first = diagnostics.find(({ name }) => name !== "typescript");
  return first === undefined ? [] : [`What a code means: fc-check explain ${first.code}`];
}

/** `3 fixes in 2 files` */
export function describeChanges(changes: readonly FileChange[]): string {
  const fixes = changes.reduce((sum, change) => sum + change.fixes, 0);
  return `${fixes} ${fixes === 1 ? "fix" : "fixes"} in ${count(changes.length, "file")}`;
}

/** `1 file`, `2 files` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
