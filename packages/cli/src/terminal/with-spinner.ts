import type { Terminal } from "./terminal.js";

/** Shows a spinner while something is done that takes long; on a terminal only. */
export async function withSpinner<T>(work: () => Promise<T>, { env, stderr }: Terminal): Promise<T> {
  const { TERM: term, CI: ci } = env;
  if (!stderr.isTTY || term === "dumb" || ci !== undefined) return work();
  const { startSpinner } = await import("./spinner.js");
  const spinner = startSpinner();
  try {
    return await work();
  } finally {
    await spinner.stop();
  }
}
