import type { NamedContract } from "@fc-check/analyzer";
import type { Range, Report, ReportedDiagnostic, ReportedHandler } from "@fc-check/core";
import { compareTexts } from "@fc-check/core";

/** What the page shows as one thing: a handler with what is reported of it, or a diagnostic that is about none. */
export interface Entry {
  readonly file: string;
  readonly handler: ReportedHandler | undefined;
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** What the handler takes, where that is known. */
  readonly contract?: NamedContract | undefined;
}

/** The handlers of a report with their diagnostics, and the diagnostics that are about none: by file, then by position. */
export function entriesOf(
  { handlers, diagnostics }: Report,
  contracts: readonly NamedContract[] = [],
): Entry[] {
  const placeOf = ({ file, start }: Range): string => `${file}:${String(start.line)}:${String(start.column)}`;
  const contractAt = new Map(contracts.map((contract) => [placeOf(contract), contract]));
  const about = new Map<ReportedHandler, ReportedDiagnostic[]>(handlers.map((handler) => [handler, []]));
  const loose: Entry[] = [];
  for (const diagnostic of diagnostics) {
    const { file, handlerIndex } = diagnostic;
    const handler = handlerIndex === null ? undefined : handlers[handlerIndex];
    if (handler === undefined) loose.push({ file, handler, diagnostics: [diagnostic] });
    else about.get(handler)?.push(diagnostic);
  }
  const entries = [...about].map(([handler, found]) => ({
    file: handler.file,
    handler,
    diagnostics: found,
    contract: contractAt.get(placeOf(handler)),
  }));
  return [...entries, ...loose].sort(
    (a, b) => compareTexts(a.file, b.file) || byPosition(startOf(a), startOf(b)),
  );
}

/** Where an entry stands in its file. */
function startOf({ handler, diagnostics }: Entry): ReportedHandler["start"] {
  return handler?.start ?? diagnostics[0]?.start ?? { line: 1, column: 1 };
}

function byPosition(a: ReportedHandler["start"], b: ReportedHandler["start"]): number {
  return a.line - b.line || a.column - b.column;
}
