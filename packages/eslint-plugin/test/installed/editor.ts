import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type {
  CodeAction,
  Diagnostic,
  ProtocolConnection,
  WorkspaceEdit,
} from "vscode-languageserver-protocol/node";

/** What an editor shows of one file, by the language server of ESLint that is installed in its folder. */
export interface Editor {
  readonly diagnostics: readonly Diagnostic[];
  /** What it offers for a diagnostic. */
  readonly actionsFor: (diagnostic: Diagnostic) => Promise<CodeAction[]>;
  /** Chooses an action, and gives the edit that the server asks for. */
  readonly choose: (action: CodeAction) => Promise<WorkspaceEdit>;
  readonly close: () => Promise<void>;
}

/** Opens a file whose text has been changed and not saved yet. */
export async function openEditor(folder: string, file: string, text: string): Promise<Editor> {
  const command = join(folder, "node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server");
  const server = spawn(process.execPath, [command, "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings(folder)));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  let edited: WorkspaceEdit = {};
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    edited = edit;
    return { applied: true };
  });
  connection.listen();

  const uri = pathToFileURL(join(folder, file)).href;
  await initialize(connection, folder);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "typescript", version: 1, text },
  });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return {
    diagnostics: report.kind === "full" ? report.items : [],
    actionsFor: async (diagnostic) => {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      });
      return (actions ?? []) as CodeAction[];
    },
    choose: async ({ command: chosen }) => {
      if (chosen === undefined) throw new Error("the action has no command");
      await connection.sendRequest(ExecuteCommandRequest.type, {
        command: chosen.command,
        arguments: chosen.arguments ?? [],
      });
      return edited;
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

async function initialize(connection: ProtocolConnection, folder: string): Promise<void> {
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "test" }];
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // What stands in its place is given below, but the protocol still asks for it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    rootUri: null,
    workspaceFolders,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
      textDocument: {
        diagnostic: {},
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

/** What the extension for VS Code sends where its user has changed nothing. */
function settings(folder: string): object {
  return {
    validate: "on",
    packageManager: "npm",
    codeAction: {
      disableRuleComment: { enable: true, location: "separateLine", commentStyle: "line" },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: "all" },
    experimental: {},
    format: false,
    quiet: false,
    onIgnoredFiles: "off",
    options: {},
    rulesCustomizations: [],
    run: "onType",
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workspaceFolder: { uri: pathToFileURL(folder).href, name: "test" },
    workingDirectory: { mode: "location" },
  };
}
