import { pathToFileURL, fileURLToPath } from "node:url";
import { TextDocuments } from "vscode-languageserver/node";
import type { Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The documents that are open in the editor, by the paths of their files. */
export class Documents {
  readonly all = new TextDocuments(TextDocument);

  /** The document of a file, if it is open. Its URI may be written in another way than one that is made from the path. */
  at(path: string): TextDocument | undefined {
    return this.all.all().find(({ uri }) => pathOf(uri) === path);
  }

  uriOf(path: string): string {
    return this.at(path)?.uri ?? pathToFileURL(path).href;
  }
}

/** The path of a file, with `/`; undefined for what is no file, such as a text that was never saved. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri).replaceAll("\\", "/");
  } catch {
    return undefined;
  }
}

/** The path of a source file; undefined for any other text. */
export function sourcePathOf(uri: string): string | undefined {
  const path = pathOf(uri);
  return path !== undefined && /\.[cm]?[jt]sx?$/i.test(path) ? path : undefined;
}

/** The range of a part of a text. */
export function rangeIn(document: TextDocument, { start, end }: { start: number; end: number }): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A text that is not open, for the ranges in it. */
export function closedDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, "typescript", 0, text);
}
