import { run } from "./run.js";

const { argv, env, stdin, stdout, stderr } = process;

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The exit status is left to the end of the process, so everything is written by then.
process.exitCode = await run(argv.slice(2), { folder: process.cwd(), env, stdin, stdout, stderr });
