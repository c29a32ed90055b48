import { readArguments } from "./check/arguments.js";
import type { Arguments } from "./check/arguments.js";
import { complainOfBug } from "./terminal/complain.js";

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

const argv = process.argv.slice(2);
const command = commands.get(argv[0] ?? "");
// The exit status is left to the end of the process, so everything is written by then.
process.exitCode = command
  ? await guarded(false, async () => (await command())(argv.slice(1)))
  : await check(readArguments(argv));

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
