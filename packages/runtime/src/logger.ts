import { formatWithOptions } from "node:util";
import type { Redact } from "./secrets.js";

/** Writes one line per call to standard output: UTC time with milliseconds, request id, `[LEVEL]`, text. */
export interface Logger {
  debug(...message: unknown[]): void;
  info(...message: unknown[]): void;
  warn(...message: unknown[]): void;
  error(...message: unknown[]): void;
}

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
