import type { Report, ReportedDiagnostic } from "@fc-check/core";

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
  const files = new Set([...report.handlers, ...report.diagnostics].map(({ file }) => file));
  return [...files].sort().map((name) => ({ name, cases: casesOf(name, report) }));
}

function casesOf(file: string, report: Report): TestCase[] {
  const diagnostics = report.diagnostics.filter((diagnostic) => diagnostic.file === file);
  const about = [
    ...[...report.handlers.entries()]
      .filter(([, handler]) => handler.file === file)
      .map(([index, handler]) => ({
        name: handler.name ?? "(anonymous)",
        start: handler.start,
        found: diagnostics.filter(({ handlerIndex }) => handlerIndex === index),
      })),
    ...diagnostics
      .filter(({ handlerIndex }) => handlerIndex === null)
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
