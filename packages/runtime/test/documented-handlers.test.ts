import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import ts from "typescript";
import { freePort, NodeProcess } from "./support/node.js";
import { post, REQUEST_ID } from "./support/server.js";

const examples = new URL("../../../test-fixtures/code-examples/", import.meta.url);
const right = readdirSync(examples).filter((name) => name.endsWith("-right.ts"));

const order = { id: "A1", name: "Ada", region: "eu-", total: 3 };
const events: Readonly<Record<string, unknown>> = {
  "FC1004-right.ts": [order, order],
  "FC2001-right.ts": { user: "Ada", at: "2025-03-21T08:00:00.000Z" },
  "FC2003-right.ts": { user: "Ada", at: "2025-03-21T08:00:00.000Z" },
};
const outputs: Readonly<Record<string, unknown>> = {
  "FC1002-right.ts": "eu-A1",
  "FC1003-right.ts": `${REQUEST_ID}A1`,
  "FC1004-right.ts": 2,
  "FC1005-right.ts": { id: "A1", total: 3 },
  "FC1006-right.ts": "A1",
  "FC1007-right.ts": "A1",
  "FC1009-right.ts": "A1",
  "FC1011-right.ts": order,
  "FC1013-right.ts": REQUEST_ID,
  "FC1015-right.ts": "A1",
  "FC1017-right.ts": "A1",
  "FC1018-right.ts": "order A1",
  "FC2001-right.ts": 2025,
  "FC2002-right.ts": { total: "3" },
  "FC2003-right.ts": 2025,
};

const processes: NodeProcess[] = [];
afterEach(async () => {
  for (const started of processes.splice(0)) {
    started.kill("SIGKILL");
    await started.ended;
  }
});

test.each(right)("what the documentation calls right runs: %s", async (name) => {
  const port = String(await freePort());
  const source = readFileSync(new URL(name, examples), "utf8");
  const isInitializer = source.includes("registerInitializer");
  const program = isInitializer
    ? `${source}\nimport { start } from "@fc-check/runtime";\nstart(() => null);\n`
    : source;
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  processes.push(new NodeProcess(["--input-type=module", "--eval", outputText], { FC_SERVER_PORT: port }));
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/pre-freeze`), { timeout: 10_000, interval: 20 });

  const event = JSON.stringify(events[name] ?? order);
  const response = await post(`${url}/${isInitializer ? "initialize" : "invoke"}`, event, {
    "x-fc-region": "cn-hangzhou",
  });
  const text = isInitializer ? "" : JSON.stringify(outputs[name] ?? null);
  expect(response).toMatchObject({ status: 200, text });
});
