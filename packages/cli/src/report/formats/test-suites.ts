import type { Report, ReportedDiagnostic, ReportedHandler } from "@fc-check/core";
import { handlerOf } from "./handler-of.js";

/** A file, as a suite of tests. */
export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** A handler, or a diagnostic that belongs to none, as a test: it fails where there are errors. */
export interface TestCase {
  readonly name: string;
  readonly line: number | undefined;
  readonly errors: readonly ReportedDiagnostic[];
  readonly warnings: readonly ReportedDiagnostic[];
  /** Why nothing could be tested. */
  readonly problem?: string;
}

/** A suite for each file with a handler or a diagnostic, by path. In a suite no two cases have the same name: programs tell them apart by it. */
export function suitesOf(report: Report): TestSuite[] {
  const files = new Map<string, { handlers: ReportedHandler[]; diagnostics: ReportedDiagnostic[] }>();
  for (const { file } of [...report.handlers, ...report.diagnostics])
    files.set(file, { handlers: [], diagnostics: [] });
  for (const handler of report.handlers) files.get(handler.file)?.handlers.push(handler);
  for (const diagnostic of report.diagnostics) files.get(diagnostic.file)?.diagnostics.push(diagnostic);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { handlers, diagnostics }]) => ({ name, cases: casesOf(handlers, diagnostics) }));
}

function casesOf(
  handlers: readonly ReportedHandler[],
  diagnostics: readonly ReportedDiagnostic[],
): TestCase[] {
  const owners = new Map(diagnostics.map((diagnostic) => [diagnostic, handlerOf(diagnostic, handlers)]));
  const about = [
    ...handlers.map((handler) => ({
      name: handler.name ?? "(anonymous)",
      start: handler.start,
      found: diagnostics.filter((diagnostic) => owners.get(diagnostic) === handler),
    })),
    ...diagnostics
      .filter((diagnostic) => owners.get(diagnostic) === undefined)
      .map(({ code, name, start }, index, all) => ({
        name: `${code} ${name}`,
        start,
        found: all.slice(index, index + 1),
      })),
  ];
  const isAlone = (name: string): boolean => about.filter((other) => other.name === name).length === 1;
  return about.map(({ name, start, found }) => ({
    name: isAlone(name) ? name : `${name} (${start.line}:${start.column})`,
    line: start.line,
    errors: found.filter(({ severity }) => severity === "error"),
    warnings: found.filter(({ severity }) => severity === "warning"),
  }));
}
