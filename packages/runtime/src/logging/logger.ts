import { formatWithOptions } from "node:util";
import type { Logger } from "../context.js";
import { logLine, type Level } from "./log.js";
import type { Redact } from "./secrets.js";

/** The logger of one invocation. */
export function createLogger(requestId: string, redact: Redact): Logger {
  const at =
    (level: Level) =>
    (...message: unknown[]): void => {
      process.stdout.write(logLine(requestId, level, redact(formatMessage(message))));
    };
  return Object.freeze({ debug: at("DEBUG"), info: at("INFO"), warn: at("WARN"), error: at("ERROR") });
}

/** What `console.log` would print of these values. */
export function formatMessage(message: readonly unknown[]): string {
  return formatWithOptions({ breakLength: Infinity }, ...message);
}
