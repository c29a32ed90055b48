import { readArguments } from "./arguments.js";
import type { Arguments } from "./arguments.js";

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const argv = process.argv.slice(2);
// The exit status is left to the end of the process, so that everything is written by then.
process.exitCode = argv[0] === "doctor" ? await examine(argv.slice(1)) : await check(readArguments(argv));

async function check(args: Arguments | number): Promise<number> {
  if (typeof args === "number") return args;
  return guarded(args.verbose, async () => {
    // Loaded only now: `--help` does without it.
    const { run } = await import("./run.js");
    return run(args);
  });
}

async function examine(args: readonly string[]): Promise<number> {
  return guarded(false, async () => {
    const { doctor } = await import("./doctor.js");
    return doctor(args);
  });
}

async function guarded(verbose: boolean, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const advice = verbose ? (stack ?? "") : "Run it again with --verbose, and report what it prints.";
    process.stderr.write(`fc-check: this is a bug in fc-check: ${message}\n${advice}\n`);
    return 2;
  }
}
