import { CommanderError } from "commander";
import type { Command } from "commander";
import { outputOf } from "../terminal/commander-output.js";
import type { Terminal } from "../terminal/terminal.js";

/**
 * Reads the arguments of one of the commands beside the check. Gives an exit status where there is nothing more to do: they are wrong, or ask for
 * help. The answer is then printed.
 */
export function parseCommand(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
): number | undefined {
  try {
    command
      .exitOverride()
      .configureOutput(outputOf(terminal))
      .showHelpAfterError(`Run ${command.name()} --help to see how it is used.`)
      .parse(argv, { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}
