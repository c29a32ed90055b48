import { relative, join, sep } from "node:path";
import type { Report } from "@fc-check/core";
import type { server } from "typescript";
import { isOwn } from "./tsserver.js";
import type { Location, Tsserver, Version } from "./tsserver.js";

/** A diagnostic with all that an editor shows of it. */
export interface EditorDiagnostic {
  readonly code: number;
  readonly category: string;
  readonly start: Location;
  readonly end: Location;
  readonly message: string;
  /** First the help, at the diagnostic's own place; then the places that explain it. */
  readonly related: readonly { readonly file: string; readonly start: Location; readonly message: string }[];
  readonly fixes: readonly EditorFix[];
}

interface EditorFix {
  readonly title: string;
  readonly edits: readonly { readonly start: Location; readonly end: Location; readonly text: string }[];
}

/** What a report says, by file, in an editor's form. */
export function ofReport({ diagnostics }: Report): Map<string, EditorDiagnostic[]> {
  const found = new Map<string, EditorDiagnostic[]>();
  for (const { file, code, severity, start, end, message, help, related, fixes } of diagnostics) {
    const list = found.get(file) ?? [];
    found.set(file, list);
    list.push({
      code: 990_000 + Number(code.slice(2)),
      category: severity,
      start: location(start),
      end: location(end),
      message: `${code}: ${message}`,
      related: [
        { file, start: location(start), message: help },
        ...related.map((one) => ({ file: one.file, start: location(one.start), message: one.message })),
      ],
      fixes: fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({
          start: location(edit.start),
          end: location(edit.end),
          text: edit.text,
        })),
      })),
    });
  }
  return found;
}

/** What a server says of an open file, its fixes included. Paths are relative to `folder`. */
export async function ofServer(server: Tsserver, folder: string, file: string): Promise<EditorDiagnostic[]> {
  const path = join(folder, file);
  const all = await server.diagnostics(path);
  const own = all.filter(isOwn);
  return Promise.all(own.map(async (diagnostic) => toEditor(server, folder, path, diagnostic)));
}

async function toEditor(
  server: Tsserver,
  folder: string,
  path: string,
  { code = 0, category, start, end, text, relatedInformation = [] }: server.protocol.Diagnostic,
): Promise<EditorDiagnostic> {
  const actions = await server.fixes(path, start, end, [code]);
  return {
    code,
    category,
    start,
    end,
    message: text,
    related: relatedInformation.map(({ span, message }) => ({
      file: relative(folder, span?.file ?? "")
        .split(sep)
        .join("/"),
      start: span?.start ?? { line: 0, offset: 0 },
      message,
    })),
    fixes: actions.map(({ description, changes }) => ({
      title: description,
      edits: changes.flatMap(({ textChanges }) =>
        textChanges.map((change) => ({ start: change.start, end: change.end, text: change.newText })),
      ),
    })),
  };
}

function location({ line, column }: { line: number; column: number }): Location {
  return { line, offset: column };
}

/**
 * The command has a TypeScript of its own. Versions before it know other default libraries and print types otherwise in places; nothing else may
 * differ, and nothing at all from the version that the command has.
 */
export function comparable(diagnostics: readonly EditorDiagnostic[], version: Version): unknown[] {
  if (version === "typescript-6.0") return [...diagnostics];
  const words = (text: string): string => text.replace(/`[^`]*`/g, "`…`");
  return diagnostics.map((one) => ({
    ...one,
    message: words(one.message),
    related: one.related.map((related) => ({ ...related, message: words(related.message) })),
  }));
}
