import type { CheckResult, FileChange, FixResult } from "@fc-check/analyzer";
import type { Report, ReportedDiagnostic } from "@fc-check/core";
import type { Arguments } from "./arguments.js";
import { colorsFor, noColors } from "../terminal/colors.js";
import type { Colors } from "../terminal/colors.js";
import { complain } from "../terminal/complain.js";
import { widthOf } from "../terminal/terminal.js";
import type { Terminal } from "../terminal/terminal.js";
import { eventContracts } from "./event-contracts.js";
import { problemsOf, statusOf } from "./exit-status.js";
import { printReport } from "../report/print-report.js";
import type { Outcome, Style } from "../report/formats/outcome.js";
import { count, describeChanges, printSummary } from "../report/formats/summary.js";

/** What a check gives, or fixes and the check of what is left. */
export type Result = CheckResult &
  Partial<FixResult> & {
    /** What the file of suppressions leaves out of the report. */
    readonly suppressed?: readonly ReportedDiagnostic[];
    /** The suppressed errors that are not there any more, one line each. */
    readonly unusedSuppressions?: readonly string[];
  };

/** Makes sure that the report files can be written; says what is wrong where they can't. */
export async function prepareReports({ formats }: Arguments, terminal: Terminal): Promise<boolean> {
  const files = formats.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return true;
  const { prepareReportFiles } = await import("./report-files.js");
  const unwritable = await prepareReportFiles(files, terminal.folder);
  complain(unwritable, terminal);
  return unwritable.length === 0;
}

/** Prints the reports, and writes those that go to files. Gives the exit status. */
export async function printReports(result: Result, args: Arguments, terminal: Terminal): Promise<number> {
  const diff = result.changes && args.dryRun ? await diffOf(result.changes) : undefined;
  const contracts = await eventContracts(args, terminal);
  const found = { ...result, diff, problems: problemsOf(result, args), contracts };
  const outcome = args.quiet ? { ...found, report: withoutWarnings(found.report) } : found;
  complain(outcome.notices, terminal);
  if (!args.errorOnUnmatched) complain(outcome.unmatched, terminal);
  if (args.verbose) complain(outcome.remarks, terminal);
  let status = 0;
  for (const { name, file } of args.formats) {
    if (file === undefined) continue;
    const text = await printReport(name, outcome, styleOf(args, noColors, terminal));
    const { writeReportFile } = await import("./report-files.js");
    const problem = await writeReportFile(file, text, terminal.folder);
    if (problem === undefined) continue;
    complain([problem], terminal);
    status = 2;
  }
  terminal.stdout.write(await textForOutput(outcome, args, terminal));
  return Math.max(status, statusOf(outcome, args, terminal));
}

/** The summary still counts them: what was found is not a matter of what is listed. */
function withoutWarnings(report: Report): Report {
  return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === "error") };
}

function styleOf(
  { handlers, verbose }: Arguments,
  colors: Colors,
  terminal: Terminal,
  width = Infinity,
): Style {
  return { colors, listHandlers: handlers, verbose, terminal, width };
}

async function diffOf(changes: readonly FileChange[]): Promise<string> {
  const { unifiedDiff } = await import("../terminal/diff.js");
  return unifiedDiff(changes);
}

/** What goes to standard output: the report without a file, or its summary where all have one. In a dry run, the diff takes the place of what people read. */
async function textForOutput(outcome: Outcome, args: Arguments, terminal: Terminal): Promise<string> {
  const { env, stdout } = terminal;
  const colors = colorsFor(stdout, env);
  const format = args.formats.find(({ file }) => file === undefined);
  if (outcome.diff !== undefined && (format === undefined || format.name === "pretty")) {
    const { changes = [], report, diff } = outcome;
    const { errors, warnings } = report.summary;
    const left = `${count(errors, "error")}, ${count(warnings, "warning")}`;
    complain([`Would make ${describeChanges(changes)}, and leave ${left}.`], terminal);
    // Into a file or a pipe goes what can be applied; on a terminal, nothing that it would obey.
    if (!stdout.isTTY) return diff;
    const { paintDiff } = await import("../terminal/diff.js");
    return paintDiff(diff, colors);
  }
  if (format === undefined) return `${printSummary(outcome, colors)}\n`;
  const style = styleOf(args, colors, terminal, stdout.isTTY ? widthOf(stdout) : Infinity);
  const text = await printReport(format.name, outcome, style);
  const annotated =
    env.GITHUB_ACTIONS === "true" &&
    format.name === "pretty" &&
    !args.formats.some(({ name }) => name === "github");
  return annotated ? text + (await printReport("github", outcome, style)) : text;
}
