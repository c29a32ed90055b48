/**
 * Shows on standard error that the check is still at work, on a terminal only. It turns in a thread of its own: the compiler does not let this
 * one do anything else in the meantime. Undefined where there is no terminal.
 */
export async function startSpinner(): Promise<{ readonly stop: () => Promise<void> } | undefined> {
  const { TERM: term, CI: ci } = process.env;
  if (!process.stderr.isTTY || term === "dumb" || ci !== undefined) return undefined;
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(new URL("./spinner-worker.js", import.meta.url), { execArgv: [] });
  return {
    stop: async () => {
      await worker.terminate();
      // To the start of the line, and clear it.
      process.stderr.write("\r\u001B[2K");
    },
  };
}

/** Shows it while something is done that takes long. */
export async function withSpinner<T>(work: () => Promise<T>): Promise<T> {
  const spinner = await startSpinner();
  try {
    return await work();
  } finally {
    await spinner?.stop();
  }
}
