import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { isBuiltin } from "node:module";
import { fixturesFolder } from "@fc-check/fixtures";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const extension = fileURLToPath(new URL("..", import.meta.url));

beforeAll(() => {
  execFileSync(process.execPath, [join(extension, "build-extension.mjs")]);
});

test("the server that comes with the extension needs nothing that is not packed", async () => {
  // In this workspace it would find the packages that it was made from.
  const elsewhere = mkdtempSync(join(tmpdir(), "fc-check-server-"));
  onTestFinished(() => {
    rmSync(elsewhere, { recursive: true });
  });
  for (const name of ["package.json", "dist/server.mjs", "dist/docs"])
    cpSync(join(extension, name), join(elsewhere, name), { recursive: true });
  const server = spawn(
    process.execPath,
    [
      join(elsewhere, "dist/server.mjs"),
      "--engine",
      "ts-morph",
      "--stdio",
      `--clientProcessId=${process.pid}`,
    ],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(server, "exit");
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol requires it still
    rootUri: null,
    workspaceFolders: [{ name: "fixtures", uri: pathToFileURL(fixturesFolder).href }],
    capabilities: { textDocument: { diagnostic: { codeDescriptionSupport: true } } },
  });
  expect(serverInfo?.name).toBe("fc-check");
  await connection.sendNotification(InitializedNotification.type, {});
  const path = join(fixturesFolder, "samples-mistakes/callback.ts");
  const uri = pathToFileURL(path).href;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "typescript", version: 1, text: readFileSync(path, "utf8") },
  });
  const found = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const items = found.kind === "full" ? found.items : [];
  expect(items.map(({ code }) => code)).toEqual(["FC1002"]);
  for (const { code, codeDescription } of items)
    expect(readFileSync(fileURLToPath(codeDescription?.href ?? ""), "utf8")).toContain(`# ${String(code)}: `);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await ended).toEqual([0, null]);
  connection.dispose();
});

test("the extension is one file, which asks VS Code for nothing but its API", () => {
  const text = readFileSync(join(extension, "dist/extension.cjs"), "utf8");
  const required = [...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
  expect(new Set(required.filter((name) => !isBuiltin(name)))).toEqual(new Set(["vscode"]));
});
