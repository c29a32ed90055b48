import type { FixResult } from "@fc-check/analyzer";
import type { Arguments } from "./arguments.js";
import { changedFiles } from "./changed-files.js";
import { checkCached } from "./cached-check.js";
import { complain } from "../terminal/complain.js";
import { prepareReports, printReports } from "./reports.js";
import type { Result } from "./reports.js";
import type { Terminal } from "../terminal/terminal.js";
import { openSuppressions } from "./suppressions.js";
import { withSpinner } from "../terminal/with-spinner.js";

/** Checks or fixes what the arguments name, prints the reports, and gives the exit status. */
export async function check(args: Arguments, terminal: Terminal): Promise<number> {
  if (!(await prepareReports(args, terminal))) return 2;
  const result = await checkOrFix(args, terminal);
  return result === undefined ? 2 : printReports(result, args, terminal);
}

async function checkOrFix(args: Arguments, terminal: Terminal): Promise<Result | undefined> {
  try {
    const suppress = await openSuppressions(args, terminal);
    if (args.stdin) {
      const { checkStandardInput } = await import("./standard-input.js");
      return await suppress(await withSpinner(() => checkStandardInput(args, terminal), terminal));
    }
    const changed = await changedFiles(args, terminal);
    const work = args.fix === undefined ? checkCached : applyFixes;
    return await suppress(await work(args, changed, terminal));
  } catch (error) {
    const { ProjectError } = await import("@fc-check/analyzer");
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"), terminal);
    return undefined;
  }
}

function applyFixes(
  args: Arguments,
  changed: readonly string[] | undefined,
  terminal: Terminal,
): Promise<FixResult> {
  const { paths, options, engine, typecheck, errorOnUnmatched, fix, dryRun } = args;
  return withSpinner(async () => {
    const { fixProject } = await import("@fc-check/analyzer");
    const { folder } = terminal;
    const settings = { folder, options, engine, typecheck, errorOnUnmatched, ...(changed && { changed }) };
    return fixProject({ paths }, { ...settings, suggestions: fix === "all", write: !dryRun });
  }, terminal);
}
