import type { ProjectProblem } from "@fc-check/analyzer";
import { describeProblem } from "@fc-check/analyzer/live";
import type { LiveFile, LiveProjects } from "@fc-check/analyzer/live";
import { codeLink } from "@fc-check/core";
import type { Diagnostic as Found } from "@fc-check/core";
import { DiagnosticSeverity } from "vscode-languageserver/node";
import type { Diagnostic, DiagnosticRelatedInformation, Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { closedDocument, rangeIn } from "./documents.js";
import type { Documents } from "./documents.js";

const source = "fc-check";

/** What a diagnostic is made for. */
export interface Target {
  readonly document: TextDocument;
  readonly documents: Documents;
  /** Whether the editor shows the places that explain a diagnostic. */
  readonly showsRelated: boolean;
  /** Whether the editor shows links to the pages of codes. */
  readonly linksCodes: boolean;
  /** The address of the folder of pages that the host brings. */
  readonly pages: string | undefined;
}

/** What was found in a file, as the protocol has it. */
export function diagnosticsOf({ checked, textOf }: LiveFile, target: Target): Diagnostic[] {
  return checked.diagnostics.map((found) => ({
    range: rangeIn(target.document, found.span),
    severity: found.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: found.code,
    ...pageOf(found, target),
    source,
    ...explained(found, textOf, target),
  }));
}

function pageOf({ code }: Found, { linksCodes, pages }: Target): Pick<Diagnostic, "codeDescription"> {
  const href = linksCodes ? codeLink(code, pages) : undefined;
  return href === undefined ? {} : { codeDescription: { href } };
}

/**
 * The help, which the protocol has no field for, stands at the diagnostic's own place, before the places that explain it; in an editor that shows
 * no such places, below the message.
 */
function explained(
  { message, help, span, related }: Found,
  textOf: LiveFile["textOf"],
  { document, documents, showsRelated }: Target,
): Pick<Diagnostic, "message" | "relatedInformation"> {
  if (!showsRelated) return { message: `${message}\n${help}` };
  const places = related.flatMap(({ location, message: words }): DiagnosticRelatedInformation[] => {
    const text = textOf(location.file);
    if (text === undefined) return [];
    const uri = documents.uriOf(location.file);
    return [{ location: { uri, range: rangeIn(closedDocument(uri, text), location) }, message: words }];
  });
  const own = { location: { uri: document.uri, range: rangeIn(document, span) }, message: help };
  return { message, relatedInformation: [own, ...places] };
}

/** What keeps a file from being checked, or is wrong with its project's options, on the file's first line, and where it is to be repaired. */
export function problemDiagnostics(
  problems: readonly ProjectProblem[],
  live: LiveProjects,
  { document, documents, showsRelated }: Target,
): Diagnostic[] {
  return problems.map((problem) => {
    const path = live.pathOf(problem);
    const { line, column } = problem.start ?? { line: 1, column: 1 };
    const start = { line: line - 1, character: column - 1 };
    return {
      range: firstLine(document),
      severity: DiagnosticSeverity.Error,
      source,
      message: describeProblem(problem),
      ...(showsRelated &&
        path !== undefined && {
          relatedInformation: [
            {
              location: { uri: documents.uriOf(path), range: { start, end: start } },
              message: problem.message,
            },
          ],
        }),
    };
  });
}

/** That fc-check itself has failed: without this, a file would look as if nothing were wrong with it. */
export function failureDiagnostic(document: TextDocument, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    range: firstLine(document),
    severity: DiagnosticSeverity.Error,
    source,
    message: `This file could not be checked: ${reason}. This is a bug in fc-check; the log of the language server has more.`,
  };
}

function firstLine(document: TextDocument): Range {
  return rangeIn(document, { start: 0, end: document.getText().search(/[\r\n]|$/) });
}
