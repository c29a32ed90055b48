import type { ClientCapabilities } from "vscode-languageserver/node";

/** What an editor can do, as far as it matters here. */
export interface Client {
  /** It asks for diagnostics itself. */
  readonly pulls: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** It tells of files that change on disk. */
  readonly watches: boolean;
  /** It shows the places that explain a diagnostic. */
  readonly showsRelated: boolean;
  /** It links codes to pages about them. */
  readonly linksCodes: boolean;
  /** It takes edits with the version of the text that they are for. */
  readonly takesVersions: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesLenses: boolean;
  /** It shows Markdown in hovers. */
  readonly showsMarkdown: boolean;
}

export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  const pulls = textDocument?.diagnostic !== undefined;
  return {
    pulls,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsRelated:
      (pulls && textDocument.diagnostic?.relatedInformation === true) ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    linksCodes:
      (pulls && textDocument.diagnostic?.codeDescriptionSupport === true) ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
  };
}
