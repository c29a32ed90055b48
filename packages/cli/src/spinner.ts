import { Worker } from "node:worker_threads";

/**
 * Shows on standard error that the check is still at work, on a terminal only. It turns in a thread of its own: the compiler does not let this
 * one do anything else in the meantime. Undefined where there is no terminal.
 */
export function startSpinner(): { readonly stop: () => Promise<void> } | undefined {
  const { TERM: term, CI: ci } = process.env;
  if (!process.stderr.isTTY || term === "dumb" || ci !== undefined) return undefined;
  const worker = new Worker(new URL("./spinner-worker.js", import.meta.url), { execArgv: [] });
  return {
    stop: async () => {
      await worker.terminate();
      // To the start of the line, and clear it.
      process.stderr.write("\r\u001B[2K");
    },
  };
}
