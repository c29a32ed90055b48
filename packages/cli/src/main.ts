import { readArguments } from "./arguments.js";
import type { Arguments } from "./arguments.js";

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const read = readArguments(process.argv.slice(2));
// The exit status is left to the end of the process, so that everything is written by then.
process.exitCode = typeof read === "number" ? read : await check(read);

async function check(args: Arguments): Promise<number> {
  try {
    // Loaded only now: `--help` does without it.
    const { run } = await import("./run.js");
    return await run(args);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const advice = args.verbose ? (stack ?? "") : "Run it again with --verbose, and report what it prints.";
    process.stderr.write(`fc-check: this is a bug in fc-check: ${message}\n${advice}\n`);
    return 2;
  }
}
