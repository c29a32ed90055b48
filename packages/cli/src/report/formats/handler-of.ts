import type { ReportedDiagnostic, ReportedHandler } from "@fc-check/core";

/** The handler that a diagnostic is about: of those with its name the one around it, or else the first, which is then declared elsewhere. */
export function handlerOf(
  { code, handler: name, start }: ReportedDiagnostic,
  handlers: readonly ReportedHandler[],
): ReportedHandler | undefined {
  // A type error in a handler's body is not about the handler.
  if (code.startsWith("TS")) return undefined;
  const named = handlers.filter((handler) => handler.name === name);
  const around = named.find((handler) => !isBefore(start, handler.start) && isBefore(start, handler.end));
  return around ?? (name === null ? undefined : named[0]);
}

function isBefore(a: ReportedHandler["start"], b: ReportedHandler["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
