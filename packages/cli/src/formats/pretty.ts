import type { ReportedDiagnostic } from "@fc-check/core";
import type { Colors } from "../colors.js";
import { placeOf, printable, withoutCommands } from "../printable.js";
import { codeFrame, splitLines } from "./code-frame.js";
import { handlersTable } from "./handlers-table.js";
import type { Outcome, Style } from "./index.js";
import { printSummary } from "./summary.js";

/** The report for people: the table of all handlers, where it is asked for, the diagnostics with their code, and the summary. */
export function printPretty(outcome: Outcome, { colors, listHandlers }: Style): string {
  const { report, textOf } = outcome;
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
  blocks.push(printSummary(outcome, colors));
  return withoutCommands(`${blocks.join("\n\n")}\n`);
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
    // TypeScript's messages may have several lines.
    ...message.split("\n").map((line) => `  ${bold(printable(line))}`),
  ];
  if (help !== "") printed.push(`  ${dim("Help:")} ${printable(help)}`);
  if (sdk !== null) printed.push(`  ${dim("Go SDK:")} ${printable(sdk)}`);
  for (const place of related)
    printed.push(`  ${dim("See:")} ${cyan(placeOf(place))} ${printable(place.message)}`);
  return printed.join("\n");
}
