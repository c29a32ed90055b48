import { printable, withoutCommands } from "./printable.js";

/** Writes lines to standard error, each with the name of the command before it. */
export function complain(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`fc-check: ${withoutCommands(printable(line))}\n`);
}
