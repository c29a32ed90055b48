import { formatWithOptions } from "node:util";
import type { Logger } from "../context.js";
import type { Redact } from "./secrets.js";

/** The logger of one invocation. Line breaks are written as `\n`, so that every line carries the request id. */
export function createLogger(requestId: string, redact: Redact): Logger {
  const at =
    (level: string) =>
    (...message: unknown[]): void => {
      const text = formatWithOptions({ breakLength: Infinity }, ...message);
      process.stdout.write(logLine(requestId, level, redact(text)));
    };
  return Object.freeze({ debug: at("DEBUG"), info: at("INFO"), warn: at("WARN"), error: at("ERROR") });
}

/** One line in the form of the Go SDK's logger. */
export function logLine(requestId: string, level: string, text: string): string {
  const line = text.replace(/\r\n?|\n/g, "\\n");
  return `${new Date().toISOString()} ${requestId} [${level}] ${line}\n`;
}
