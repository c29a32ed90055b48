import type { CheckedFile, CheckedHandler, Verdict } from "./check.js";
import { rules } from "./registry.js";
import type { Code } from "./registry.js";
import type { Severity } from "./severity.js";
import type { Location } from "./facts.js";
import type { RelatedLocation } from "./finding.js";
import { comparePositions, positionsOf } from "./positions.js";
import type { Position } from "./positions.js";
import type { Diagnostic } from "./reporting.js";
import type { ShapeNumber } from "./shapes.js";
import type { ReportedParameter, ReportedResult } from "./slots.js";
import { compareTexts } from "./texts.js";

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
  readonly parameters: readonly ReportedParameter[] | null;
  readonly results: readonly ReportedResult[] | null;
  readonly input: string | null;
  readonly output: string | null;
  readonly async: boolean;
}

export interface ReportedDiagnostic extends Range {
  /** One of the registry, or TypeScript's own. */
  readonly code: Code | CompilerCode;
  /** The code's name; `typescript` for TypeScript's own. */
  readonly name: string;
  readonly severity: Exclude<Severity, "off">;
  /** TypeScript's own may have several lines. */
  readonly message: string;
  /** What to write instead; empty for TypeScript's own. */
  readonly help: string;
  /** What the Go SDK answers in this case; null where Go has no such case. */
  readonly sdk: string | null;
  /** The handler's name; null for an anonymous one, or where the diagnostic is about no handler. */
  readonly handler: string | null;
  /** The place of the handler that it is about in the report's `handlers`; null where it is about none. */
  readonly handlerIndex: number | null;
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
  /** How many errors are suppressed, and so not among the others; only where there are suppressions. */
  readonly suppressed?: number;
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

/** A code of TypeScript's: `TS2322`. */
export type CompilerCode = `TS${number}`;

/** What TypeScript itself reports of a place. */
export interface CompilerDiagnostic {
  readonly code: CompilerCode;
  readonly severity: Exclude<Severity, "off">;
  readonly message: string;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
}

/** Puts the answers for all files, and what the compiler says, into a report: files by path, diagnostics by position and then by code. */
export function buildReport(
  checked: readonly CheckedFile[],
  head: ReportHead,
  files: ReportFiles,
  compilerDiagnostics: readonly CompilerDiagnostic[] = [],
): Report {
  const sorted = checked
    .map((file) => ({ file, display: files.display(file.file) }))
    .sort((a, b) => compareTexts(a.display, b.display))
    .map(({ file }) => file);
  const handlers = sorted.flatMap(({ file, handlers }) =>
    handlers.map((handler) => reportHandler(handler, rangeOf({ file, ...handler.facts.span }, files))),
  );
  let before = 0;
  const reported = [
    ...sorted.flatMap((file) => {
      const first = before;
      before += file.handlers.length;
      return file.diagnostics.map((diagnostic) => reportDiagnostic(file, diagnostic, first, files));
    }),
    ...compilerDiagnostics.map((diagnostic) => reportCompilerDiagnostic(diagnostic, files)),
  ].sort(byPlace);
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
  const { facts, verdict, shape, undocumented, go, parameters, results, input, output, async } = handler;
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
    parameters,
    results,
    input,
    output,
    async,
  };
}

function reportDiagnostic(
  { file, handlers }: CheckedFile,
  diagnostic: Diagnostic,
  firstHandler: number,
  files: ReportFiles,
): ReportedDiagnostic {
  const { code, severity, message, help, sdk, handler } = diagnostic;
  return {
    code,
    name: rules[code].name,
    severity,
    message,
    help,
    sdk,
    ...rangeOf({ file, ...diagnostic.span }, files),
    handler: handler === null ? null : (handlers[handler]?.facts.name ?? null),
    handlerIndex: handler === null ? null : firstHandler + handler,
    related: reportRelated(diagnostic.related, files),
    fixes: diagnostic.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...rangeOf({ file, ...edit.span }, files), text: edit.text })),
    })),
  };
}

function reportCompilerDiagnostic(
  { code, severity, message, location, related }: CompilerDiagnostic,
  files: ReportFiles,
): ReportedDiagnostic {
  return {
    code,
    name: "typescript",
    severity,
    message,
    help: "",
    sdk: null,
    ...rangeOf(location, files),
    handler: null,
    handlerIndex: null,
    related: reportRelated(related, files),
    fixes: [],
  };
}

function reportRelated(
  related: readonly RelatedLocation[],
  files: ReportFiles,
): ReportedDiagnostic["related"] {
  return related.map(({ location, message }) => ({ ...rangeOf(location, files), message }));
}

/** The diagnostics of a file come sorted, and what is equal here keeps its order. */
function byPlace(a: ReportedDiagnostic, b: ReportedDiagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    comparePositions(a.start, b.start) ||
    comparePositions(a.end, b.end) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}

function rangeOf({ file, start, end }: Location, files: ReportFiles): Range {
  const lineStarts = files.lineStarts(file);
  return { file: files.display(file), ...positionsOf({ start, end }, lineStarts) };
}
