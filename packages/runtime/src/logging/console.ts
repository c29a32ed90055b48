import { AsyncLocalStorage } from "node:async_hooks";
import { logLine, type Level } from "./log.js";
import { formatMessage } from "./logger.js";
import type { Redact } from "./secrets.js";

/** The call that a line of the console belongs to. */
export interface LogScope {
  readonly requestId: string;
  readonly redact: Redact;
}

const scopes = new AsyncLocalStorage<LogScope>();

/** Does some work of a call. The lines that it writes with `console` carry the call's request id, also later. */
export function withLogScope<T>(scope: LogScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The methods that write a line, with its level. The console's other methods go through these. */
const METHODS = { debug: "DEBUG", log: "INFO", info: "INFO", warn: "WARN", error: "ERROR" } as const;

/**
 * Makes the lines of `console` log lines: inside of calls in either format, and everywhere where all lines have to
 * be JSON. They go through the method that was there before, as another library may have put it there.
 */
export function adoptConsole(format: "text" | "json"): void {
  for (const [method, level] of Object.entries(METHODS) as [keyof typeof METHODS, Level][]) {
    const write = console[method].bind(console);
    console[method] = (...message: unknown[]): void => {
      const scope = scopes.getStore();
      if (scope === undefined && format === "text") {
        write(...message);
        return;
      }
      const text = formatMessage(message);
      const line = logLine(scope?.requestId ?? "", level, scope?.redact(text) ?? text);
      if (line !== "") {
        write("%s", line.slice(0, -1));
      }
    };
  }
}
