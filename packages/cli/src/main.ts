import { existsSync } from "node:fs";
import { readArguments } from "./check/arguments.js";
import type { Arguments } from "./check/arguments.js";
import { complain, complainOfBug } from "./terminal/complain.js";

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** The commands beside the check. Each takes what follows its name, and gives the exit status. */
const commands = new Map([
  ["doctor", async () => (await import("./commands/doctor/doctor.js")).doctor],
  ["explain", async () => (await import("./commands/explain/explain.js")).explain],
  ["init", async () => (await import("./commands/init/init.js")).init],
]);

/** As other tools have them too. A folder of such a name is checked as `./help`. */
const flags = new Map([
  ["help", "--help"],
  ["version", "--version"],
]);

const given = process.argv.slice(2);
const [first = "", ...rest] = given;
const flag = flags.get(first);
const command = commands.get(first);
// The exit status is left to the end of the process, so everything is written by then.
if (command) process.exitCode = await guarded(false, async () => (await command())(rest));
else if (flag === undefined && (await isMistyped(first))) process.exitCode = 2;
else process.exitCode = await check(readArguments(flag === undefined ? given : [flag, ...rest]));

/** Complains of a mistyped command, which would be taken for a path otherwise. */
async function isMistyped(word: string): Promise<boolean> {
  if (!/^[a-z]+$/i.test(word) || existsSync(word)) return false;
  const { suggestCommand } = await import("./commands/suggest-command.js");
  const suggestion = suggestCommand(word, [...commands.keys(), ...flags.keys()]);
  if (suggestion === undefined) return false;
  complain([`There is no command, file or folder "${word}". Did you mean ${suggestion}?`]);
  return true;
}

async function check(args: Arguments | number): Promise<number> {
  if (typeof args === "number") return args;
  return guarded(args.verbose, async () => {
    // Loaded only now: `--help` does without it.
    if (args.watch) {
      const { watch } = await import("./check/watch/watch.js");
      return watch(args);
    }
    const { run } = await import("./check/run.js");
    return run(args);
  });
}

async function guarded(verbose: boolean, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    complainOfBug(error, verbose);
    return 2;
  }
}
