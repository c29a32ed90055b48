import { rmSync } from "node:fs";
import type { FsFixture } from "fs-fixture";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CancellationTokenSource, DocumentDiagnosticRequest } from "vscode-languageserver-protocol/node";
import { able, Client, uriOf } from "./client.js";
import { createProject, right, wrong } from "./project.js";

let project: FsFixture;
let main: string;

beforeEach(async () => {
  project = await createProject({ "main.ts": wrong });
  main = project.getPath("main.ts");
});
afterEach(async () => {
  await project.rm();
});

test("a server that was told to end has the status 0", async () => {
  const client = await Client.start([project.path], able);
  expect(await client.stop()).toBe(0);
});

test("a client that disappears takes its server with it", async () => {
  const client = await Client.start([project.path], able);
  await client.open(main, wrong);
  client.connection.dispose();
  client.process.stdin.destroy();
  expect(await client.ended).toBe(1);
});

test("a client that refuses what it says it can", async () => {
  const client = new Client();
  client.refuses = true;
  await client.initialize([project.path], able);
  await client.open(main, wrong);
  await client.diagnostics(main);
  await client.changed(project.getPath("package.json"));
  expect((await client.diagnostics(main)).map(({ code }) => code)).toEqual(["FC1003"]);
  expect(await client.stop()).toBe(0);
  expect(client.logged.filter((line) => line.includes("refused"))).toHaveLength(3);
});

test("two servers at once", async () => {
  const clients = await Promise.all([1, 2].map(async () => Client.start([project.path], able)));
  const answers = await Promise.all(
    clients.map(async (client, index) => {
      const text = index === 0 ? wrong : right;
      await client.open(main, text);
      return (await client.diagnostics(main)).map(({ code }) => code);
    }),
  );
  expect(answers).toEqual([["FC1003"], []]);
  expect(await Promise.all(clients.map(async (client) => client.stop()))).toEqual([0, 0]);
});

test("questions that make no sense are answered with errors, and the next one is answered", async () => {
  const client = await Client.start([project.path], able);
  await client.open(main, wrong);
  const ask = async (method: string, params: unknown): Promise<string> => {
    try {
      await client.connection.sendRequest(method, params);
      return "answered";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const answers = [
    await ask("textDocument/noSuchThing", {}),
    await ask("textDocument/diagnostic", {}),
    await ask("textDocument/hover", { textDocument: { uri: 7 }, position: "here" }),
    await ask("textDocument/codeAction", null),
    await ask("textDocument/diagnostic", { textDocument: { uri: "no uri" } }),
    await ask("textDocument/hover", {
      textDocument: { uri: uriOf(main) },
      position: { line: 1e9, character: -1 },
    }),
  ];
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: "%" }] });
  await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri: "%" } });
  for (const answer of answers) expect(answer).not.toMatch(/\n\s+at /);
  expect((await client.diagnostics(main)).map(({ code }) => code)).toEqual(["FC1003"]);
  expect(await client.stop()).toBe(0);
});

test.each([
  ["a header without a length", "Content-Type: x\r\n\r\n"],
  ["a body that is no JSON", "Content-Length: 5\r\n\r\n{]{]{"],
  ["JSON that is no message", "Content-Length: 2\r\n\r\n[]"],
  ["bytes of all kinds", String.fromCharCode(...Array.from({ length: 256 }, (_, index) => index))],
])("%s: the server goes on, or ends by itself", async (_, garbage) => {
  const client = await Client.start([project.path], able);
  client.connection.onClose(() => undefined);
  client.process.stdin.write(garbage);
  const goesOn = client.diagnostics(main).then(() => "goes on");
  const ends = client.ended.then(() => "ends");
  const waits = new Promise((resolve) => setTimeout(resolve, 3000, "waits"));
  const result = await Promise.race([goesOn.catch(() => "ends"), ends, waits]);
  // What it waits for is the rest of a message.
  if (result === "waits") client.process.stdin.end();
  else if (result === "goes on") await client.stop();
  expect(await client.ended).not.toBeNull();
});

test("a question that is taken back before its turn is not answered", async () => {
  const client = await Client.start([project.path], able);
  await client.open(main, wrong);
  await client.diagnostics(main);
  const cancelled = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const source = new CancellationTokenSource();
      await client.change(main, index % 2 === 0 ? right : wrong);
      const textDocument = { uri: uriOf(main) };
      const asked = client.connection.sendRequest(
        DocumentDiagnosticRequest.type,
        { textDocument },
        source.token,
      );
      source.cancel();
      return asked.then(
        () => 0,
        () => 1,
      );
    }),
  );
  // Some are answered before the server has read that they are taken back.
  expect(cancelled.filter((one) => one === 1).length).toBeGreaterThan(25);
  await client.change(main, wrong);
  expect((await client.diagnostics(main)).map(({ code }) => code)).toEqual(["FC1003"]);
  await client.stop();
});

test("a file of 10 MB", async () => {
  const client = await Client.start([project.path], able);
  const long = `// ${"text ".repeat(20)}\n`.repeat(110_000);
  expect(long.length).toBeGreaterThan(10 * 1024 * 1024);
  await client.open(main, wrong + long);
  expect((await client.diagnostics(main)).map(({ code }) => code)).toEqual(["FC1003"]);
  await client.stop();
});

test("a folder that vanishes while its files are open", async () => {
  const client = await Client.start([project.path], able);
  await client.open(main, wrong);
  await client.diagnostics(main);
  rmSync(project.path, { recursive: true });
  await client.deleted(main, project.getPath("tsconfig.json"), project.getPath("package.json"));
  expect(await client.diagnostics(main)).toEqual([]);
  expect(await client.stop()).toBe(0);
});
