import type { ErrorBody } from "../call/errors.js";

/** The calls that the platform makes, as its log lines name them. */
export type CallKind = "Invoke" | "Initialize" | "PreStop" | "PreFreeze";

/** The levels of log lines, the least first. */
export const LEVELS = ["DEBUG", "INFO", "WARN", "ERROR"] as const;
export type Level = (typeof LEVELS)[number];

let isJson = false;
let least: Level = "DEBUG";

/** Sets the form of this process's log lines, and the level below which there are none. */
export function configureLog(format: "text" | "json", level: Level): void {
  isJson = format === "json";
  least = level;
}

/**
 * One line, in the form of the Go SDK's logger or as a JSON object; empty where its level is not asked for. Line breaks are
 * written as `\n`, because every line must carry the request id.
 */
export function logLine(requestId: string, level: Level, text: string): string {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) {
    return "";
  }
  const time = new Date().toISOString();
  return isJson
    ? `${JSON.stringify({ time, level, requestId, message: text })}\n`
    : `${time} ${requestId} [${level}] ${text.replace(/\r\n?|\n/g, "\\n")}\n`;
}

/** The line that marks the beginning of a call; the console's log tail looks for these lines, whatever the format. */
export function startLine(kind: CallKind, requestId: string): string {
  return `FC ${kind} Start RequestId: ${requestId}\n`;
}

/** The line that marks the end of a call. */
export function endLine(kind: CallKind, requestId: string, failed: boolean): string {
  const suffix = failed ? ", Error: Unhandled function error" : "";
  return `FC ${kind} End RequestId: ${requestId}${suffix}\n`;
}

/** Writes the error that a call is answered with. */
export function logError(requestId: string, error: ErrorBody): void {
  process.stderr.write(logLine(requestId, "ERROR", JSON.stringify(error)));
}

/** Writes something that went wrong around a call, and that its answer does not tell. */
export function logWarning(requestId: string, text: string): void {
  process.stderr.write(logLine(requestId, "WARN", text));
}
