import type { Report, ReportedDiagnostic } from "./report.js";
import { sortedEntries } from "./texts.js";

/** How many errors are suppressed: by file, as the report names it, and then by code. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Suppressed errors that are not there any more. */
export interface UnusedSuppression {
  readonly file: string;
  readonly code: string;
  /** How many fewer there are than are suppressed. */
  readonly count: number;
}

/** Goes up when the file gets another form. */
const version = 1;

/** Reads a file of suppressions. Gives what is wrong with it instead, and what to do, where it can't be read. */
export function readSuppressions(
  text: string,
): Suppressions | { readonly message: string; readonly help: string } {
  const help = "Correct the file, or delete it and write it anew with --suppress-all.";
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { message: "This is no JSON.", help };
  }
  if (!isObject(read) || !("version" in read)) return { message: 'There is no "version".', help };
  if (read.version !== version) {
    const message = `This file has version ${JSON.stringify(read.version)}, and this fc-check reads version ${version}.`;
    return {
      message,
      help: "Use the fc-check that wrote it, or delete it and write it anew with --suppress-all.",
    };
  }
  const { files } = read;
  if (!isObject(files)) return { message: '"files" must be an object, with a member for each file.', help };
  const suppressions = new Map<string, ReadonlyMap<string, number>>();
  for (const [file, counts] of Object.entries(files)) {
    if (!isObject(counts))
      return { message: `${JSON.stringify(file)} must have an object with a count for each code.`, help };
    const byCode = Object.entries(counts);
    if (
      !byCode.every(
        (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) > 0,
      )
    )
      return { message: `The counts of ${JSON.stringify(file)} must be whole numbers from 1 on.`, help };
    suppressions.set(file, new Map(byCode));
  }
  return suppressions;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text of a file of suppressions: a line for each file and code, sorted, so changes to it are small. */
export function printSuppressions(suppressions: Suppressions): string {
  const files = sortedEntries(suppressions).map(
    ([file, counts]) => [file, Object.fromEntries(sortedEntries(counts))] as const,
  );
  return `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** Suppresses the errors of a report: all of them, or those with some codes. What was suppressed before stays so, with the counts of today. */
export function suppress(
  { diagnostics }: Report,
  before: Suppressions,
  codes: ReadonlySet<string> | undefined,
): Suppressions {
  const all = new Map([...before].map(([file, counts]) => [file, new Map(counts)]));
  for (const [file, counts] of countErrors(diagnostics)) {
    const kept = all.get(file) ?? new Map<string, number>();
    for (const [code, count] of counts) if (codes?.has(code) !== false) kept.set(code, count);
    if (kept.size > 0) all.set(file, kept);
  }
  return all;
}

/** A report without what is suppressed. */
export interface AppliedSuppressions {
  readonly report: Report;
  /** What is left out of it. */
  readonly suppressed: readonly ReportedDiagnostic[];
  readonly unused: readonly UnusedSuppression[];
}

/**
 * Leaves suppressed errors out of a report, and counts them in its summary. As with ESLint's suppressions, a file that has more errors of a code
 * than are suppressed keeps all of them: which of them are new can't be told. `checked` are the files that the report is about: of others it is not
 * known whether what is suppressed is still there.
 */
export function applySuppressions(
  report: Report,
  suppressions: Suppressions,
  checked: ReadonlySet<string>,
): AppliedSuppressions {
  const found = countErrors(report.diagnostics);
  const countOf = (counts: Suppressions, file: string, code: string): number =>
    counts.get(file)?.get(code) ?? 0;
  const isSuppressed = (diagnostic: ReportedDiagnostic): boolean => {
    const { file, code } = diagnostic;
    return isSuppressible(diagnostic) && countOf(found, file, code) <= countOf(suppressions, file, code);
  };
  const suppressed = report.diagnostics.filter(isSuppressed);
  const diagnostics = report.diagnostics.filter((diagnostic) => !isSuppressed(diagnostic));
  const unused = sortedEntries(suppressions)
    .filter(([file]) => checked.has(file))
    .flatMap(([file, counts]) =>
      sortedEntries(counts).map(([code, count]) => ({
        file,
        code,
        count: count - countOf(found, file, code),
      })),
    )
    .filter(({ count }) => count > 0);
  const errors = report.summary.errors - suppressed.length;
  const summary = { ...report.summary, errors, suppressed: suppressed.length };
  return { report: { ...report, diagnostics, summary }, suppressed, unused };
}

/** Suppressions without those that are not needed any more, and without those of files that are gone. */
export function pruneSuppressions(
  suppressions: Suppressions,
  unused: readonly UnusedSuppression[],
  isGone: (file: string) => boolean,
): Suppressions {
  const kept = new Map(
    [...suppressions].filter(([file]) => !isGone(file)).map(([file, counts]) => [file, new Map(counts)]),
  );
  for (const { file, code, count } of unused) {
    const counts = kept.get(file);
    const left = (counts?.get(code) ?? 0) - count;
    if (left > 0) counts?.set(code, left);
    else counts?.delete(code);
    if (counts?.size === 0) kept.delete(file);
  }
  return kept;
}

function countErrors(diagnostics: readonly ReportedDiagnostic[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, code } of diagnostics.filter(isSuppressible)) {
    const ofFile = counts.get(file) ?? new Map<string, number>();
    counts.set(file, ofFile.set(code, (ofFile.get(code) ?? 0) + 1));
  }
  return counts;
}

/** TypeScript has its own comments and options for its own errors. */
function isSuppressible({ name, severity }: ReportedDiagnostic): boolean {
  return severity === "error" && name !== "typescript";
}
