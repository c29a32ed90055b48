import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import type {
  CodeAction,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from "vscode-languageserver-protocol";
import { createProject, tsconfig } from "./project.js";
import type { Project } from "./project.js";
import { typescriptFolder } from "./tsserver.js";

const require = createRequire(import.meta.url);
const serverScript = join(dirname(require.resolve("typescript-language-server/package.json")), "lib/cli.mjs");

const wrong = `import { start, type Context } from "@fc-check/runtime";

start((event: string, ctx: Context) => null);
`;

/** `typescript-language-server`, with which editors such as Neovim and Helix speak to tsserver, and a client of it. */
describe.each(["typescript-5.4", "typescript-6.0"] as const)("%s", (version) => {
  let project: Project;
  let process: ChildProcess;
  let connection: ProtocolConnection;
  let uri: string;
  const published: PublishDiagnosticsParams[] = [];

  beforeAll(async () => {
    project = await createProject({ "tsconfig.json": tsconfig([]), "main.ts": wrong });
    uri = pathToFileURL(project.file("main.ts")).href;
    process = spawn(globalThis.process.execPath, [serverScript, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdin, stdout } = process;
    if (stdin === null || stdout === null) throw new Error("the server has no streams");
    connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.uri === uri) published.push(params);
    });
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: globalThis.process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires it still
      rootUri: null,
      workspaceFolders: [{ name: "project", uri: pathToFileURL(project.path).href }],
      capabilities: {
        textDocument: {
          publishDiagnostics: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
        },
      },
      initializationOptions: {
        disableAutomaticTypingAcquisition: true,
        tsserver: { path: join(typescriptFolder(version), "lib/tsserver.js") },
        plugins: [{ name: "@fc-check/typescript-plugin", location: project.path }],
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
  });

  afterAll(async () => {
    await connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => process.once("exit", resolve));
    await connection.sendNotification(ExitNotification.type);
    await ended;
    connection.dispose();
    await project.rm();
  });

  const diagnosticsWhere = async (wanted: (codes: unknown[]) => boolean) => {
    for (;;) {
      const found = published.at(-1)?.diagnostics.filter(({ source }) => source === "fc-check");
      if (found !== undefined && wanted(found.map(({ code }) => code))) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test("it publishes the diagnostics, offers the fix, and is content once that is applied", async () => {
    const textDocument = {
      uri,
      languageId: "typescript",
      version: 1,
      text: readFileSync(project.file("main.ts"), "utf8"),
    };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const [diagnostic] = await diagnosticsWhere((codes) => codes.length > 0);
    if (diagnostic === undefined) throw new Error("there is no diagnostic");
    expect(diagnostic).toMatchObject({
      code: 991003,
      severity: 1,
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 20 } },
    });

    const actions = (await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })) as CodeAction[];
    const fix = actions.find(({ title }) => title === "Swap the parameters");
    expect(fix?.kind).toBe("quickfix");

    const [change] = fix?.edit?.documentChanges ?? [];
    const edits =
      change !== undefined && "edits" in change ? change.edits : (fix?.edit?.changes?.[uri] ?? []);
    const contentChanges = [...edits]
      .reverse()
      .flatMap((edit) => ("newText" in edit ? [{ range: edit.range, text: edit.newText }] : []));
    expect(contentChanges.map(({ text }) => text)).toEqual(["event: string", "ctx: Context"]);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges,
    });
    await diagnosticsWhere((codes) => codes.length === 0);
  });
});
