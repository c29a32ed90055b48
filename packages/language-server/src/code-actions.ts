import type { LiveFile } from "@fc-check/analyzer/live";
import type { Diagnostic as Found, Fix } from "@fc-check/core";
import { diffLines } from "diff";
import { CodeActionKind } from "vscode-languageserver/node";
import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeIn } from "./documents.js";

/** Applies all safe fixes of a file: what editors do on saving where they are told so. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.fc-check`;

/** What code actions are made for. */
export interface ActionTarget {
  readonly document: TextDocument;
  /** Whether the editor takes edits with the version of the text that they are for. */
  readonly takesVersions: boolean;
}

/** Whether an editor asks for fixes at a place: also where it names no kinds. */
export function asksForQuickFixes({ context }: CodeActionParams): boolean {
  return context.only?.some((asked) => includes(asked, CodeActionKind.QuickFix)) ?? true;
}

/** Whether an editor asks for all fixes at once. It has to name them: where the cursor is they are not wanted, and they take several checks. */
export function asksForFixAll({ context }: CodeActionParams): boolean {
  return context.only?.some((asked) => includes(asked, fixAllKind)) ?? false;
}

function includes(asked: string, kind: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}

/** The fixes of diagnostics that the asked range touches. */
export function quickFixes(
  { checked }: LiveFile,
  { range, context }: CodeActionParams,
  target: ActionTarget,
): CodeAction[] {
  const { document } = target;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return checked.diagnostics
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((found) => {
      const shown = context.diagnostics.filter((one) => isSame(one, found, document));
      return found.fixes.map((fix) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: shown,
        isPreferred: fix.safe,
        edit: workspaceEdit(editsOf(fix, document), target),
      }));
    });
}

/** One action for all safe fixes; none where they change nothing. `fixed` is the text with all of them applied. */
export function fixAllAction(fixed: string | undefined, target: ActionTarget): CodeAction[] {
  if (fixed === undefined) return [];
  const edit = workspaceEdit(differences(target.document, fixed), target);
  return [{ title: "Apply all safe fixes of fc-check in this file", kind: fixAllKind, edit }];
}

function isSame({ code, range }: Diagnostic, found: Found, document: TextDocument): boolean {
  return code === found.code && sameRange(range, rangeIn(document, found.span));
}

function sameRange(a: Range, b: Range): boolean {
  return (["start", "end"] as const).every(
    (side) => a[side].line === b[side].line && a[side].character === b[side].character,
  );
}

function editsOf({ edits }: Fix, document: TextDocument): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeIn(document, span), newText: text }));
}

/** The lines that differ: what an editor remembers of the others, such as folds and marks, stays. */
function differences(document: TextDocument, fixed: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffLines(document.getText(), fixed)) {
    const end = added ? at : at + value.length;
    if (added) edits.push({ range: rangeIn(document, { start: at, end }), newText: value });
    if (removed) edits.push({ range: rangeIn(document, { start: at, end }), newText: "" });
    at = end;
  }
  return edits;
}

function workspaceEdit(edits: TextEdit[], { document, takesVersions }: ActionTarget): WorkspaceEdit {
  const { uri, version } = document;
  return takesVersions
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
