import type { CheckResult, FixResult } from "@fc-check/analyzer";
import type { Arguments } from "./arguments.js";
import { colorsFor } from "./colors.js";
import { paintDiff, unifiedDiff } from "./diff.js";
import { fixedMember, printJson } from "./json.js";
import { count, describeChanges, printPretty } from "./pretty.js";
import { printable } from "./printable.js";
import { startSpinner } from "./spinner.js";

/** A check, or fixes and the check of what is left. */
type Outcome = CheckResult & Partial<FixResult>;

/** Checks or fixes what the arguments name, prints the report, and gives the exit status. */
export async function run(args: Arguments): Promise<number> {
  const { checkProject, fixProject, ProjectError } = await import("@fc-check/analyzer");
  const { paths, options, fix, dryRun } = args;
  const spinner = startSpinner();
  let outcome: Outcome | undefined;
  let problems: readonly string[] = [];
  try {
    outcome =
      fix === undefined
        ? checkProject({ paths }, { options })
        : await fixProject({ paths }, { options, suggestions: fix === "all", write: !dryRun });
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    problems = error.message.split("\n");
  } finally {
    await spinner?.stop();
  }
  complain(problems);
  if (outcome === undefined) return 2;
  const { report, notices, changes } = outcome;
  complain(notices);
  if (args.format === "json") {
    const diff = changes && dryRun ? unifiedDiff(changes) : undefined;
    process.stdout.write(printJson(report, changes && fixedMember(changes, diff)));
  } else if (changes !== undefined && dryRun) {
    printDryRun(unifiedDiff(changes));
    const { errors, warnings } = report.summary;
    complain([
      `Would make ${describeChanges(changes)}, and leave ${count(errors, "error")}, ${count(warnings, "warning")}.`,
    ]);
  } else {
    process.stdout.write(printPretty(outcome, changes, args.handlers, colorsFor(process.stdout)));
  }
  return statusOf(outcome, args);
}

/** Into a file or a pipe goes what can be applied; on a terminal, nothing that it would obey. */
function printDryRun(diff: string): void {
  process.stdout.write(process.stdout.isTTY ? paintDiff(diff, colorsFor(process.stdout)) : diff);
}

function statusOf({ report, withoutHandlers, failures = [] }: Outcome, args: Arguments): number {
  const { errors, warnings } = report.summary;
  complain(failures.map(({ file, message, help }) => `${String(file)}: ${message} ${help}`));
  if (withoutHandlers.length > 0 && !args.passWithNoHandlers) {
    complain(withoutHandlers.map((path) => `${path}: ${noHandlers}`));
    return 2;
  }
  if (failures.length > 0) return 2;
  if (args.maxWarnings !== undefined && warnings > args.maxWarnings) {
    complain([`There are ${warnings} warnings, and --max-warnings allows ${args.maxWarnings}.`]);
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

const noHandlers =
  "No handler was found here, so that nothing was checked. Register one with `start` of @fc-check/runtime, tag it with @fcHandler, " +
  "or allow this with --pass-with-no-handlers.";

function complain(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`fc-check: ${printable(line)}\n`);
}
