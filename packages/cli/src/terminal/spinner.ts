import { Worker } from "node:worker_threads";

/**
 * Shows on standard error that the check is still at work. It turns in a thread of its own: the compiler does not let this one do anything else
 * in the meantime.
 */
export function startSpinner(): { readonly stop: () => Promise<void> } {
  const worker = new Worker(new URL("./spinner-worker.js", import.meta.url), { execArgv: [] });
  return {
    stop: async () => {
      await worker.terminate();
      // To the start of the line, and clear it.
      process.stderr.write("\r\u001B[2K");
    },
  };
}
