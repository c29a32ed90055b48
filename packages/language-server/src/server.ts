import { ProjectError } from "@fc-check/analyzer";
import { LiveProjects } from "@fc-check/analyzer/live";
import type { LiveFile } from "@fc-check/analyzer/live";
import { readFileSync } from "node:fs";
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  MarkupKind,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  Connection,
  Diagnostic,
  Hover,
  InitializeParams,
  ServerCapabilities,
  TextDocumentPositionParams,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { unlessCancelled } from "./cancellation.js";
import { clientOf } from "./client.js";
import type { Client } from "./client.js";
import { asksForFixAll, asksForQuickFixes, fixAllAction, fixAllKind, quickFixes } from "./code-actions.js";
import { codeLenses } from "./code-lenses.js";
import { diagnosticsOf, failureDiagnostic, problemDiagnostics } from "./diagnostics.js";
import { Documents, pathOf, sourcePathOf } from "./documents.js";
import { Publisher } from "./publisher.js";
import { editorSettings } from "./settings.js";
import type { ServerSettings } from "./settings.js";

/** What may change the answer about a file: sources and their project's configuration. Editors leave out some folders by themselves. */
const watched = ["**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,json}"];

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Answers one editor. */
export class LanguageServer {
  readonly #connection: Connection;
  readonly #documents = new Documents();
  readonly #publisher: Publisher;
  #client: Client = clientOf({});
  #lenses = false;
  readonly #settings: ServerSettings;
  #live = new LiveProjects(".");

  constructor(connection: Connection, settings: ServerSettings) {
    this.#connection = connection;
    this.#settings = settings;
    this.#publisher = new Publisher(connection, this.#documents, (document) => this.#diagnose(document));
  }

  listen(): void {
    this.#connection.onInitialize((params) => this.#initialize(params));
    this.#connection.onInitialized(() => {
      this.#watch();
    });
    this.#followDocuments();
    this.#answer();
    this.#documents.all.listen(this.#connection);
    this.#connection.listen();
  }

  #initialize({ capabilities, workspaceFolders, ...params }: InitializeParams): {
    capabilities: ServerCapabilities;
    serverInfo: { name: string; version: string };
  } {
    this.#client = clientOf(capabilities);
    this.#lenses = editorSettings(params.initializationOptions).codeLens;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- some editors name their folder in this way only
    const folder = workspaceFolders?.[0]?.uri ?? params.rootUri;
    this.#live = new LiveProjects((folder && pathOf(folder)) ?? ".", {
      engine: this.#settings.engine ?? "auto",
      onRemark: (remark) => {
        this.#connection.console.info(remark);
      },
    });
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(this.#client.pulls && {
          diagnosticProvider: {
            identifier: "fc-check",
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }),
        ...(this.#lenses && { codeLensProvider: {} }),
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true } },
      },
      serverInfo: { name: "fc-check", version },
    };
  }

  #watch(): void {
    if (!this.#client.watches) return;
    const watchers = watched.map((globPattern) => ({ globPattern }));
    this.#ask(this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  #followDocuments(): void {
    const { all } = this.#documents;
    all.onDidOpen(() => {
      this.#lookAgain();
    });
    all.onDidChangeContent(({ document }) => {
      const path = sourcePathOf(document.uri);
      if (path === undefined) return;
      this.#live.setText(path, document.getText());
      this.#publish(document);
    });
    all.onDidSave(({ document }) => {
      this.#lookAgain();
      this.#publish(document);
    });
    all.onDidClose(({ document }) => {
      const path = sourcePathOf(document.uri);
      if (path !== undefined) this.#live.setText(path, undefined);
      if (!this.#client.pulls) this.#publisher.clear(document);
    });
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      const concerning = changes.filter(({ uri }) => this.#live.changed(pathOf(uri) ?? ""));
      if (concerning.length === 0) return;
      if (this.#client.pulls && this.#client.refreshes)
        this.#ask(this.#connection.languages.diagnostics.refresh());
      if (this.#lenses && this.#client.refreshesLenses)
        this.#ask(this.#connection.sendRequest(CodeLensRefreshRequest.type));
      this.#publish();
    });
  }

  #answer(): void {
    const connection = this.#connection;
    connection.languages.diagnostics.on((params, token) =>
      unlessCancelled(token, () => {
        const document = this.#documents.all.get(params.textDocument.uri);
        const items = document === undefined ? [] : this.#diagnose(document);
        return { kind: DocumentDiagnosticReportKind.Full, items };
      }),
    );
    connection.onCodeAction((params, token) => unlessCancelled(token, () => this.#actions(params)));
    connection.onCodeLens((params, token) => unlessCancelled(token, () => this.#codeLenses(params)));
    connection.onHover((params, token) => unlessCancelled(token, () => this.#hover(params)));
  }

  /** An editor may refuse what it is asked to do, although it has said that it can. */
  #ask(answer: Promise<unknown>): void {
    answer.catch((error: unknown) => {
      this.#log(error);
    });
  }

  /** An editor that tells of no changes on disk gives these occasions to look for them. */
  #lookAgain(): void {
    if (!this.#client.watches) this.#live.refresh();
  }

  #publish(first?: TextDocument): void {
    if (!this.#client.pulls) this.#publisher.publish(first);
  }

  #diagnose(document: TextDocument): Diagnostic[] {
    const { showsRelated, linksCodes } = this.#client;
    const pages = this.#settings.pages?.href;
    const target = { document, documents: this.#documents, showsRelated, linksCodes, pages };
    try {
      const found = this.#check(document);
      return found === undefined
        ? []
        : [...problemDiagnostics(found.problems, this.#live, target), ...diagnosticsOf(found, target)];
    } catch (error) {
      if (error instanceof ProjectError) return problemDiagnostics(error.problems, this.#live, target);
      this.#log(error);
      return [failureDiagnostic(document, error)];
    }
  }

  #actions(params: CodeActionParams): CodeAction[] {
    const document = this.#documents.all.get(params.textDocument.uri);
    if (document === undefined) return [];
    const target = { document, takesVersions: this.#client.takesVersions };
    return this.#orNothing([], () => {
      const found = this.#check(document);
      if (found === undefined) return [];
      const isFixable = found.checked.diagnostics.some(({ fixes }) => fixes.some(({ safe }) => safe));
      const fixed = isFixable && asksForFixAll(params) ? this.#live.fixed(found.checked.file) : undefined;
      return [
        ...(asksForQuickFixes(params) ? quickFixes(found, params, target) : []),
        ...fixAllAction(fixed, target),
      ];
    });
  }

  #codeLenses({ textDocument }: CodeLensParams): CodeLens[] {
    const document = this.#documents.all.get(textDocument.uri);
    if (document === undefined) return [];
    return this.#orNothing([], () => {
      const found = this.#check(document);
      return found === undefined ? [] : codeLenses(found, document);
    });
  }

  #hover({ textDocument, position }: TextDocumentPositionParams): Hover | null {
    const document = this.#documents.all.get(textDocument.uri);
    const path = sourcePathOf(textDocument.uri);
    if (document === undefined || path === undefined) return null;
    const value = this.#orNothing(undefined, () => this.#live.hover(path, document.offsetAt(position)));
    if (value === undefined) return null;
    const kind = this.#client.showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { contents: { kind, value } };
  }

  #check({ uri }: TextDocument): LiveFile | undefined {
    const path = sourcePathOf(uri);
    return path === undefined ? undefined : this.#live.check(path);
  }

  /** Where a check fails, its diagnostics say so: nothing else has to. */
  #orNothing<Result>(nothing: Result, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ProjectError)) this.#log(error);
      return nothing;
    }
  }

  #log(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
