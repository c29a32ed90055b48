import type { CheckResult, FileChange } from "@fc-check/analyzer";
import type { Report, ReportedDiagnostic } from "@fc-check/core";
import type { Colors } from "./colors.js";
import { codeFrame, splitLines } from "./code-frame.js";
import { handlersTable } from "./handlers-table.js";
import { placeOf, printable } from "./printable.js";

/** The report for people. `listHandlers` puts the table of all handlers first; `changes` are those of fixes, where some were asked for. */
export function printPretty(
  { report, textOf }: CheckResult,
  changes: readonly FileChange[] | undefined,
  listHandlers: boolean,
  colors: Colors,
): string {
  const blocks: string[] = [];
  if (listHandlers && report.handlers.length > 0) blocks.push(handlersTable(report.handlers, colors));
  let file: string | undefined;
  let lines: readonly string[] = [];
  for (const diagnostic of report.diagnostics) {
    // They come file by file.
    if (diagnostic.file !== file) lines = splitLines(textOf(diagnostic.file) ?? "");
    file = diagnostic.file;
    blocks.push(printDiagnostic(diagnostic, lines, colors));
  }
  const made = changes === undefined ? [] : [`Made ${describeChanges(changes)}.`];
  blocks.push([...made, printSummary(report, colors), ...printHint(report)].join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

function printDiagnostic(
  diagnostic: ReportedDiagnostic,
  lines: readonly string[],
  { bold, cyan, dim, red, yellow, isColorSupported }: Colors,
): string {
  const { code, name, severity, message, help, sdk, related } = diagnostic;
  const paint = severity === "error" ? red : yellow;
  const printed = [
    `${cyan(placeOf(diagnostic))} ${bold(paint(severity))} ${bold(code)} ${name}`,
    codeFrame(lines, diagnostic, isColorSupported),
    `  ${bold(printable(message))}`,
    `  ${dim("Help:")} ${printable(help)}`,
  ];
  if (sdk !== null) printed.push(`  ${dim("Go SDK:")} ${printable(sdk)}`);
  for (const place of related)
    printed.push(`  ${dim("See:")} ${cyan(placeOf(place))} ${printable(place.message)}`);
  return printed.join("\n");
}

function printSummary({ summary }: Report, { bold, green, red, yellow }: Colors): string {
  const { files, handlers, valid, invalid, unknown, errors, warnings } = summary;
  const paint = errors > 0 ? red : warnings > 0 ? yellow : green;
  const found = `${count(handlers, "handler")} in ${count(files, "file")}`;
  const verdicts = `${valid} valid, ${invalid} invalid, ${unknown} unknown`;
  return `${found}: ${verdicts}. ${bold(paint(`${count(errors, "error")}, ${count(warnings, "warning")}.`))}`;
}

/** `3 fixes in 2 files` */
export function describeChanges(changes: readonly FileChange[]): string {
  const fixes = changes.reduce((sum, change) => sum + change.fixes, 0);
  return `${fixes} ${fixes === 1 ? "fix" : "fixes"} in ${count(changes.length, "file")}`;
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

/** `1 file`, `2 files` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
