import type { Code, Diagnostic, Edit, Fix } from "@fc-check/core";
import type ts from "typescript";
import type { FileCheck } from "./checker.js";
import { editorCode } from "./diagnostics.js";

/** Before the id of every group of fixes, so it never meets one of TypeScript's own. */
const idPrefix = "fc-check:";

/** The fixes for the diagnostics with one of these numbers in a range: those at exactly that range, or else those that touch it. */
export function fixesAt(
  { checked }: FileCheck,
  range: { readonly start: number; readonly end: number },
  numbers: readonly number[],
): ts.CodeFixAction[] {
  const asked = checked.diagnostics.filter(({ code }) => numbers.includes(editorCode(code)));
  const exact = asked.filter(({ span }) => span.start === range.start && span.end === range.end);
  const touching = asked.filter(({ span }) => span.start <= range.end && range.start <= span.end);
  return (exact.length > 0 ? exact : touching).flatMap(({ code, fixes }) =>
    fixes.map((fix) => ({
      fixName: idPrefix + code,
      description: fix.title,
      changes: changesOf(checked.file, fix.edits),
      ...(inGroup(checked.diagnostics, groupId(code, fix)).length > 1 && {
        fixId: groupId(code, fix),
        fixAllDescription: `Fix all ${code} in this file in this way`,
      }),
    })),
  );
}

/** Whether an id is that of a group of fixes here. */
export function isGroupId(id: unknown): id is string {
  return typeof id === "string" && id.startsWith(idPrefix);
}

/** All fixes of a group in one. A fix that would touch what another one edits is left for the next time. */
export function fixAll({ checked }: FileCheck, id: string): ts.CombinedCodeActions {
  const taken: Edit[] = [];
  for (const { edits } of inGroup(checked.diagnostics, id)) {
    // Several fixes may need the same import.
    const added = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (!added.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...added);
  }
  taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { changes: taken.length === 0 ? [] : changesOf(checked.file, taken) };
}

/** Fixes of one code that do the same: their titles differ only in what is quoted. */
function groupId(code: Code, { title }: Fix): string {
  return `${idPrefix}${code} ${title.replace(/`[^`]*`/g, "…")}`;
}

function inGroup(diagnostics: readonly Diagnostic[], id: string): Fix[] {
  return diagnostics.flatMap(({ code, fixes }) => fixes.filter((fix) => groupId(code, fix) === id));
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function changesOf(fileName: string, edits: readonly Edit[]): ts.FileTextChanges[] {
  const textChanges = edits.map(({ span: { start, end }, text }) => ({
    span: { start, length: end - start },
    newText: text,
  }));
  return [{ fileName, textChanges }];
}
