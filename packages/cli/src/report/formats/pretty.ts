import type { ReportedDiagnostic } from "@fc-check/core";
import { placeOf, printable, withoutCommands } from "../../terminal/printable.js";
import type { Outcome, Style } from "./outcome.js";
import { printSummary } from "./summary.js";

/** The report for people: the table of all handlers, where it is asked for, the diagnostics with their code, and the summary. */
export async function printPretty(outcome: Outcome, style: Style): Promise<string> {
  const { report } = outcome;
  const { colors, listHandlers, width } = style;
  const blocks: string[] = [];
  // What tables and code are printed with takes longer to load than all else: most runs do without.
  if (listHandlers && report.handlers.length > 0) {
    const { listOfHandlers } = await import("./handlers-table.js");
    blocks.push(listOfHandlers(report.handlers, colors, width));
  }
  if (report.diagnostics.length > 0) blocks.push(...(await printDiagnostics(outcome, style)));
  blocks.push(printSummary(outcome, colors));
  return withoutCommands(`${blocks.join("\n\n")}\n`);
}

async function printDiagnostics({ report, textOf }: Outcome, style: Style): Promise<string[]> {
  const { codeFrame, splitLines } = await import("./code-frame.js");
  let file: string | undefined;
  let lines: readonly string[] = [];
  return report.diagnostics.map((diagnostic) => {
    // They come file by file.
    if (diagnostic.file !== file) lines = splitLines(textOf(diagnostic.file) ?? "");
    file = diagnostic.file;
    return printDiagnostic(diagnostic, codeFrame(lines, diagnostic, style.colors.isColorSupported), style);
  });
}

function printDiagnostic(diagnostic: ReportedDiagnostic, frame: string, { colors, verbose }: Style): string {
  const { bold, cyan, dim, red, yellow } = colors;
  const { code, name, severity, message, help, sdk, related } = diagnostic;
  const paint = severity === "error" ? red : yellow;
  const printed = [
    `${cyan(placeOf(diagnostic))} ${bold(paint(severity))} ${bold(code)} ${name}`,
    frame,
    // TypeScript's messages may have several lines.
    ...message.split("\n").map((line) => `  ${bold(printable(line))}`),
  ];
  if (help !== "") printed.push(`  ${dim("Help:")} ${printable(help)}`);
  if (verbose && sdk !== null) printed.push(`  ${dim("Go SDK:")} ${printable(sdk)}`);
  for (const place of related)
    printed.push(`  ${dim("See:")} ${cyan(placeOf(place))} ${printable(place.message)}`);
  return printed.join("\n");
}
