import type { Arguments } from "./arguments.js";
import { complain } from "../terminal/complain.js";
import type { Result } from "./reports.js";
import type { Outcome } from "../report/formats/outcome.js";
import type { Terminal } from "../terminal/terminal.js";

/** What makes the check end with 2 although there is a report, one line each. */
export function problemsOf(
  { withoutHandlers, unmatched, unusedSuppressions = [], failures = [] }: Result,
  args: Arguments,
): string[] {
  return [
    ...failures.map(({ file, message, help }) => `${String(file)}: ${message} ${help}`),
    ...(args.errorOnUnmatched ? unmatched : []),
    ...unusedSuppressions,
    ...unchecked(withoutHandlers, args).map(
      (path) => `${path}: No handler was found here, so nothing was checked.`,
    ),
  ];
}

function unchecked(withoutHandlers: readonly string[], { passWithNoHandlers }: Arguments): readonly string[] {
  return passWithNoHandlers ? [] : withoutHandlers;
}

/** The exit status, whose reason goes to standard error where it is not in the report. */
export function statusOf(
  { report, problems, withoutHandlers, unusedSuppressions = [] }: Result & Pick<Outcome, "problems">,
  args: Arguments,
  terminal: Terminal,
): number {
  const { errors, warnings } = report.summary;
  complain(problems, terminal);
  if (unchecked(withoutHandlers, args).length > 0)
    complain([args.paths.length > 1 ? severalHelp : noHandlersHelp], terminal);
  if (unusedSuppressions.length > 0) complain([pruneHelp], terminal);
  if (problems.length > 0) return 2;
  if (args.maxWarnings !== undefined && warnings > args.maxWarnings) {
    complain([`There are ${warnings} warnings, and --max-warnings allows ${args.maxWarnings}.`], terminal);
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

const noHandlersHelp =
  "Register one with `start` of @fc-check/runtime, tag it with @fcHandler, or allow this with --pass-with-no-handlers.";

const pruneHelp = "Remove what is no longer needed with --prune-suppressions.";

const severalHelp =
  'Each project that is named needs a handler. A workspace, or a pattern in quotes ("packages/*"), needs one in all; --pass-with-no-handlers ' +
  "needs none.";
