import type { ErrorBody } from "../call/errors.js";
import { logLine } from "./logger.js";

/** The calls that the platform makes, as its log lines name them. */
export type CallKind = "Invoke" | "Initialize" | "PreStop" | "PreFreeze";

/** The line that marks the beginning of a call; the console's log tail looks for these lines. */
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
