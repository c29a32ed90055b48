import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  MarkupContent,
  Position,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  ServerCapabilities,
  TextEdit,
} from "vscode-languageserver-protocol";

const command = fileURLToPath(new URL("../../cli/bin/fc-check.js", import.meta.url));

/** An editor that can all that the server makes use of. */
export const able: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: {
    codeLens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** An editor that can next to nothing: it waits for diagnostics. */
export const plain: ClientCapabilities = {};

/** An editor, connected to a server of its own over stdio. */
export class Client {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly connection: ProtocolConnection;
  readonly registrations: RegistrationParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** What the server has said in its log. */
  readonly logged: string[] = [];
  /** How often the server has asked to pull again. */
  refreshes = 0;
  /** How often the server has asked to ask for code lenses again. */
  lensRefreshes = 0;
  /** Whether it answers what the server asks with errors. */
  refuses = false;
  readonly ended: Promise<number | null>;
  readonly #versions = new Map<string, number>();

  constructor(args: readonly string[] = ["--stdio"], env = process.env) {
    this.process = spawn(process.execPath, [command, "lsp", ...args], {
      env,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdin, stdout } = this.process;
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onRequest(RegistrationRequest.type, (params) => {
      if (this.refuses) throw new Error("refused");
      this.registrations.push(params);
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      if (this.refuses) throw new Error("refused");
      this.refreshes += 1;
    });
    this.connection.onRequest(CodeLensRefreshRequest.type, () => {
      if (this.refuses) throw new Error("refused");
      this.lensRefreshes += 1;
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    this.connection.listen();
  }

  static async start(
    folders: readonly string[],
    capabilities: ClientCapabilities,
    args?: readonly string[],
  ): Promise<Client> {
    const client = new Client(args);
    await client.initialize(folders, capabilities);
    return client;
  }

  /** Gives what the server can. */
  async initialize(
    folders: readonly string[],
    capabilities: ClientCapabilities,
    initializationOptions?: unknown,
  ): Promise<ServerCapabilities> {
    const { capabilities: able } = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires it still
      rootUri: null,
      workspaceFolders: folders.map((folder) => ({ name: folder, uri: uriOf(folder) })),
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return able;
  }

  /** Ends the server as the protocol wants it. Gives its exit status. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const status = await this.ended;
    this.connection.dispose();
    return status;
  }

  async open(path: string, text: string): Promise<void> {
    const textDocument = { uri: uriOf(path), languageId: "typescript", version: 1, text };
    this.#versions.set(path, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces parts of a text, the last one first; or all of it. */
  async change(path: string, edits: readonly TextEdit[] | string): Promise<void> {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    const contentChanges =
      typeof edits === "string"
        ? [{ text: edits }]
        : [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
    const textDocument = { uri: uriOf(path), version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  async close(path: string): Promise<void> {
    this.#versions.delete(path);
    const textDocument = { uri: uriOf(path) };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** Closes what is open. */
  async closeAll(): Promise<void> {
    for (const path of [...this.#versions.keys()]) await this.close(path);
  }

  async save(path: string): Promise<void> {
    const textDocument = { uri: uriOf(path) };
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
  }

  /** Tells that files were changed on disk. */
  async changed(...paths: readonly string[]): Promise<void> {
    await this.#watched(paths, FileChangeType.Changed);
  }

  async deleted(...paths: readonly string[]): Promise<void> {
    await this.#watched(paths, FileChangeType.Deleted);
  }

  async #watched(paths: readonly string[], type: FileChangeType): Promise<void> {
    const changes = paths.map((path) => ({ uri: uriOf(path), type }));
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async diagnostics(path: string): Promise<Diagnostic[]> {
    const textDocument = { uri: uriOf(path) };
    const answer = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    if (answer.kind !== "full") throw new Error(`the answer is ${answer.kind}`);
    return answer.items;
  }

  /** Waits for diagnostics that the server sends by itself. */
  async publishedFor(path: string, wanted: (codes: unknown[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics;
      if (found !== undefined && wanted(found.map(({ code }) => code))) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async actions(
    path: string,
    range: Range,
    diagnostics: Diagnostic[],
    only?: string[],
  ): Promise<CodeAction[]> {
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf(path) },
      range,
      context: { diagnostics, ...(only && { only }) },
    });
    return (answer ?? []) as CodeAction[];
  }

  /** The line and the text of each code lens. */
  async lenses(path: string): Promise<[line: number, title: string][]> {
    const textDocument = { uri: uriOf(path) };
    const answer = await this.connection.sendRequest(CodeLensRequest.type, { textDocument });
    return (answer ?? []).map(({ range, command }) => [range.start.line, command?.title ?? ""]);
  }

  async hover(path: string, position: Position): Promise<string | undefined> {
    const textDocument = { uri: uriOf(path) };
    const answer = await this.connection.sendRequest(HoverRequest.type, { textDocument, position });
    return (answer?.contents as MarkupContent | undefined)?.value;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The edits of an action that changes one document. */
export function editsOf({ edit }: CodeAction): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  if (change !== undefined && "edits" in change)
    return change.edits.flatMap((one) => ("newText" in one ? [one] : []));
  return Object.values(edit?.changes ?? {}).flat();
}
