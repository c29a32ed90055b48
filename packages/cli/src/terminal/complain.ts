import { printable, withoutCommands } from "./printable.js";
import type { Terminal } from "./terminal.js";

/** Writes lines to standard error, each with the name of the command before it. */
export function complain(lines: readonly string[], { stderr }: Terminal): void {
  for (const line of lines) stderr.write(`fc-check: ${withoutCommands(printable(line))}\n`);
}

/** Says that something went wrong for which the user can't do anything. */
export function complainOfBug(error: unknown, verbose: boolean, { stderr }: Terminal): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const advice = verbose ? (stack ?? "") : "Run it again with --verbose, and report what it prints.";
  stderr.write(`fc-check: this is a bug in fc-check: ${message}\n${advice}\n`);
}
