import type { CheckResult } from "@fc-check/analyzer";
import type { Arguments } from "./arguments.js";
import { colorsFor } from "./colors.js";
import { printJson } from "./json.js";
import { printPretty } from "./pretty.js";
import { printable } from "./printable.js";
import { startSpinner } from "./spinner.js";

/** Checks what the arguments name, prints the report, and gives the exit status. */
export async function run(args: Arguments): Promise<number> {
  const { checkProject, ProjectError } = await import("@fc-check/analyzer");
  const spinner = startSpinner();
  let result: CheckResult | undefined;
  let problems: readonly string[] = [];
  try {
    result = checkProject({ paths: args.paths }, { options: args.options });
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    problems = error.message.split("\n");
  } finally {
    await spinner?.stop();
  }
  complain(problems);
  if (result === undefined) return 2;
  const { report, notices, textOf } = result;
  complain(notices);
  const colors = colorsFor(process.stdout);
  const pretty = args.format === "pretty";
  process.stdout.write(pretty ? printPretty(report, textOf, args.handlers, colors) : printJson(report));
  return statusOf(result, args);
}

function statusOf({ report, withoutHandlers }: CheckResult, args: Arguments): number {
  const { errors, warnings } = report.summary;
  if (withoutHandlers.length > 0 && !args.passWithNoHandlers) {
    complain(withoutHandlers.map((path) => `${path}: ${noHandlers}`));
    return 2;
  }
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
