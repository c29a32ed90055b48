import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readArguments } from "./check/arguments.js";
import { complain, complainOfBug } from "./terminal/complain.js";
import type { Terminal } from "./terminal/terminal.js";

/** The commands beside the check. Each takes what follows its name, and gives the exit status. */
const commands = new Map([
  ["doctor", async () => (await import("./commands/doctor/doctor.js")).doctor],
  ["explain", async () => (await import("./commands/explain/explain.js")).explain],
  ["init", async () => (await import("./commands/init/init.js")).init],
  ["lsp", async () => (await import("./commands/lsp.js")).lsp],
  ["schema", async () => (await import("./commands/schema/schema.js")).schema],
]);

/** As other tools have them too. A folder of such a name is checked as `./help`. */
const flags = new Map([
  ["help", "--help"],
  ["version", "--version"],
]);

/** Runs the command line of `fc-check`, what stands before it left out, and gives the exit status. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first = "", ...rest] = argv;
  const flag = flags.get(first);
  const command = commands.get(first);
  if (command) return guarded(false, terminal, async () => (await command())(rest, terminal));
  if (flag === undefined && (await isMistyped(first, terminal))) return 2;
  const args = readArguments(flag === undefined ? argv : [flag, ...rest], terminal);
  if (typeof args === "number") return args;
  return guarded(args.verbose, terminal, async () => {
    // Loaded only now: `--help` does without it.
    if (args.watch) {
      const { watch } = await import("./check/watch/watch.js");
      return watch(args, terminal);
    }
    const { check } = await import("./check/check.js");
    return check(args, terminal);
  });
}

/** Complains of a mistyped command, which would be taken for a path otherwise. */
async function isMistyped(word: string, terminal: Terminal): Promise<boolean> {
  if (!/^[a-z]+$/i.test(word) || existsSync(resolve(terminal.folder, word))) return false;
  const { suggestCommand } = await import("./commands/suggest-command.js");
  const suggestion = suggestCommand(word, [...commands.keys(), ...flags.keys()]);
  if (suggestion === undefined) return false;
  complain([`There is no command, file or folder "${word}". Did you mean ${suggestion}?`], terminal);
  return true;
}

async function guarded(verbose: boolean, terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    complainOfBug(error, verbose, terminal);
    return 2;
  }
}
