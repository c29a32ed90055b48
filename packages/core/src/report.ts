import type { CheckedFile, CheckedHandler, Diagnostic, Verdict } from "./check.js";
import { diagnostics } from "./diagnostics.js";
import type { Code, Severity } from "./diagnostics.js";
import type { Location, Span } from "./facts.js";
import type { ShapeNumber } from "./shapes.js";

/** The JSON report, version 1. Scripts rely on it: members are only ever added. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: "fc-check"; readonly version: string };
  /** What read the project, and the version of TypeScript in it. */
  readonly engine: { readonly name: string; readonly typescript: string };
  /** The `tsconfig.json` files that were checked, references included. */
  readonly projects: readonly string[];
  readonly handlers: readonly ReportedHandler[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly summary: Summary;
}

/** A position in a text file: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in a file; its end is exclusive. The file is relative to the current folder, with `/`. */
export interface Range {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A handler, where it is registered. */
export interface ReportedHandler extends Range {
  readonly name: string | null;
  readonly kind: "event" | "lifecycle";
  readonly registeredBy: string;
  readonly verdict: Verdict;
  readonly shape: ShapeNumber | null;
  readonly undocumented: boolean;
  readonly go: string | null;
  readonly signature: string;
  readonly input: string | null;
  readonly output: string | null;
  readonly async: boolean;
}

export interface ReportedDiagnostic extends Range {
  readonly code: Code;
  readonly name: string;
  readonly severity: Exclude<Severity, "off">;
  readonly message: string;
  readonly help: string;
  /** What the Go SDK answers in this case; null where Go has no such case. */
  readonly sdk: string | null;
  /** The handler's name; null for an anonymous one, or where the diagnostic is about no handler. */
  readonly handler: string | null;
  readonly related: readonly (Range & { readonly message: string })[];
  readonly fixes: readonly ReportedFix[];
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (Range & { readonly text: string })[];
}

/** Counts. `files`: the files that were checked, with handlers or without. */
export interface Summary {
  readonly files: number;
  readonly handlers: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unknown: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What a report says beside the findings. */
export interface ReportHead {
  readonly version: string;
  readonly engine: Report["engine"];
  readonly projects: readonly string[];
  /** How many files were checked. */
  readonly files: number;
}

/** What a host knows of the files that a report speaks of. */
export interface ReportFiles {
  /** The path that the report prints, relative and with `/`. */
  readonly display: (file: string) => string;
  /** The offsets at which the file's lines start. */
  readonly lineStarts: (file: string) => readonly number[];
}

/** Puts the answers for all files into a report: files by path, diagnostics by position. */
export function buildReport(checked: readonly CheckedFile[], head: ReportHead, files: ReportFiles): Report {
  const sorted = checked
    .map((file) => ({ file, display: files.display(file.file) }))
    .sort((a, b) => (a.display < b.display ? -1 : a.display > b.display ? 1 : 0))
    .map(({ file }) => file);
  const handlers = sorted.flatMap(({ file, handlers }) =>
    handlers.map((handler) => reportHandler(handler, rangeOf({ file, ...handler.facts.span }, files))),
  );
  const reported = sorted.flatMap((file) =>
    file.diagnostics.map((diagnostic) => reportDiagnostic(file, diagnostic, files)),
  );
  const count = <T>(list: readonly T[], condition: (item: T) => boolean): number =>
    list.filter(condition).length;
  return {
    version: 1,
    tool: { name: "fc-check", version: head.version },
    engine: head.engine,
    projects: head.projects,
    handlers,
    diagnostics: reported,
    summary: {
      files: head.files,
      handlers: handlers.length,
      valid: count(handlers, (handler) => handler.verdict === "valid"),
      invalid: count(handlers, (handler) => handler.verdict === "invalid"),
      unknown: count(handlers, (handler) => handler.verdict === "unknown"),
      errors: count(reported, (diagnostic) => diagnostic.severity === "error"),
      warnings: count(reported, (diagnostic) => diagnostic.severity === "warning"),
    },
  };
}

function reportHandler(handler: CheckedHandler, range: Range): ReportedHandler {
  const { facts, verdict, shape, undocumented, go, input, output, async } = handler;
  const { name, kind, registeredBy } = facts;
  return {
    ...range,
    name,
    kind,
    registeredBy,
    verdict,
    shape,
    undocumented,
    go,
    signature: facts.signature,
    input,
    output,
    async,
  };
}

function reportDiagnostic(
  { file, handlers }: CheckedFile,
  diagnostic: Diagnostic,
  files: ReportFiles,
): ReportedDiagnostic {
  const { code, severity, message, help, sdk, handler } = diagnostic;
  return {
    code,
    name: diagnostics[code].name,
    severity,
    message,
    help,
    sdk,
    ...rangeOf({ file, ...diagnostic.span }, files),
    handler: handler === null ? null : (handlers[handler]?.facts.name ?? null),
    related: diagnostic.related.map((related) => ({
      ...rangeOf(related.location, files),
      message: related.message,
    })),
    fixes: diagnostic.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...rangeOf({ file, ...edit.span }, files), text: edit.text })),
    })),
  };
}

function rangeOf({ file, start, end }: Location, files: ReportFiles): Range {
  const lineStarts = files.lineStarts(file);
  return { file: files.display(file), ...positionsOf({ start, end }, lineStarts) };
}

/** The positions of a span, given the offsets at which its file's lines start. */
export function positionsOf(span: Span, lineStarts: readonly number[]): { start: Position; end: Position } {
  return { start: positionOf(span.start, lineStarts), end: positionOf(span.end, lineStarts) };
}

function positionOf(offset: number, lineStarts: readonly number[]): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
