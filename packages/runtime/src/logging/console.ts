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

/** The call whose synchronous part is running. */
let running: LogScope | undefined;
/** The call that was the first to give a promise, until it has settled. */
let first: LogScope | undefined;
/** Whether calls are followed through their promises, which makes Node 20 and 22 a quarter slower. */
let isFollowed = false;

/**
 * Does some work of a call. The lines that it writes with `console` carry the call's request id, also later. A handler
 * that is not asynchronous does not pay for that: calls are followed from the first promise on, and what the
 * first call writes later is what can be of no other.
 */
export function withLogScope<T>(scope: LogScope, work: () => T): T {
  if (isFollowed) {
    return scopes.run(scope, work);
  }
  running = scope;
  try {
    const result = work();
    if (result instanceof Promise) {
      isFollowed = true;
      first = scope;
      void result.finally(() => (first = undefined));
    }
    return result;
  } finally {
    running = undefined;
  }
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
      const scope = scopes.getStore() ?? running ?? first;
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
