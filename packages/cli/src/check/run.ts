import type { FixResult } from "@fc-check/analyzer";
import type { Arguments } from "./arguments.js";
import { checkCached } from "./cached-check.js";
import { complain } from "../terminal/complain.js";
import { prepareReports, printReports } from "./reports.js";
import type { Result } from "./reports.js";
import { withSpinner } from "../terminal/with-spinner.js";

/** Checks or fixes what the arguments name, prints the reports, and gives the exit status. */
export async function run(args: Arguments): Promise<number> {
  if (!(await prepareReports(args))) return 2;
  const result = await checkOrFix(args);
  return result === undefined ? 2 : printReports(result, args);
}

async function checkOrFix(args: Arguments): Promise<Result | undefined> {
  try {
    return args.fix === undefined ? await checkCached(args) : await applyFixes(args);
  } catch (error) {
    const { ProjectError } = await import("@fc-check/analyzer");
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"));
    return undefined;
  }
}

function applyFixes({ paths, options, engine, typecheck, fix, dryRun }: Arguments): Promise<FixResult> {
  return withSpinner(async () => {
    const { fixProject } = await import("@fc-check/analyzer");
    const settings = { options, engine, typecheck, suggestions: fix === "all", write: !dryRun };
    return fixProject({ paths }, settings);
  });
}
