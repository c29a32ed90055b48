import { createFixture } from "fs-fixture";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { config, fcCheck, registrar, right, writeFiles, wrong } from "./support.js";

const twoHandlers = [
  'import { start } from "./fc.js";',
  "/** What is bought. */",
  "interface Order { /** Of the shop. */ readonly id: string; readonly more?: Order }",
  "export const handleOrder = (event: Order): [{ at: Date }, Error | null] => [{ at: new Date() }, null];",
  "export const handlePing = (): Error | null => null;",
  "start(handleOrder);",
  "start(handlePing);",
  "",
].join("\n");

const order = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $ref: "#/$defs/Order",
  $defs: {
    Order: {
      description: "What is bought.",
      type: "object",
      properties: {
        id: { type: "string", description: "Of the shop." },
        more: { $ref: "#/$defs/Order" },
      },
      required: ["id"],
    },
  },
};

const folder = (files: Record<string, string>): Promise<string> =>
  writeFiles({ "tsconfig.json": config(), ...files });

test("the schemas of all handlers go to standard output", async () => {
  const path = await folder({ "orders.ts": twoHandlers });
  const { status, stdout, stderr } = await fcCheck(["schema"], path);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const output = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { at: { type: "string", format: "date-time" } },
    required: ["at"],
  };
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    handlers: [
      { handler: "handleOrder", file: "orders.ts", input: order, output },
      { handler: "handlePing", file: "orders.ts", input: null, output: null },
    ],
  });
});

test("types without a name that contain themselves get one", async () => {
  const text = [
    'import { start } from "./fc.js";',
    "type Pair<T> = { left: T; right: Pair<T> | null };",
    "type Json = string | null | readonly Json[] | { readonly [key: string]: Json };",
    "start((event: Pair<string> | Json): Error | null => null);",
  ].join("\n");
  const { stdout } = await fcCheck(["schema"], await folder({ "a.ts": text }));
  const [{ input }] = (JSON.parse(stdout) as { handlers: [{ input: { $defs: object } }] }).handlers;
  expect(Object.keys(input.$defs)).toEqual(["Json", "Pair", "Recursive"]);
});

describe("a folder of schemas", () => {
  test("is written, found to be up to date, and found to be stale", async () => {
    const path = await folder({ "orders.ts": twoHandlers, "schemas/own.json": "{}" });
    const schemas = join(path, "schemas");
    expect(await fcCheck(["schema", "--out-dir", "schemas"], path)).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect((await readdir(schemas)).sort()).toEqual(["handleOrder.json", "handlePing.json", "own.json"]);
    const written = JSON.parse(await readFile(join(schemas, "handleOrder.json"), "utf8")) as object;
    expect(written).toMatchObject({ generator: "fc-check schema", handler: "handleOrder", input: order });

    const check = ["schema", "--out-dir", "schemas", "--check"];
    expect(await fcCheck(check, path)).toEqual({ status: 0, stdout: "", stderr: "" });

    const changed = twoHandlers.replace("id: string", "id: number").replaceAll("handlePing", "handlePong");
    await writeFile(join(path, "orders.ts"), changed);
    const { status, stderr } = await fcCheck(check, path);
    expect(status).toBe(1);
    expect(stderr.split("\n").slice(0, -2)).toEqual([
      "fc-check: schemas/handleOrder.json is stale.",
      "fc-check: schemas/handlePing.json is left over.",
      "fc-check: schemas/handlePong.json is missing.",
    ]);

    await fcCheck(["schema", "--out-dir", "schemas"], path);
    expect((await fcCheck(check, path)).status).toBe(0);
    expect((await readdir(schemas)).sort()).toEqual(["handleOrder.json", "handlePong.json", "own.json"]);
  });

  test("has a file for each handler, whatever their names are", async () => {
    const handlers = ["handler", "Handler", "\u00e9t\u00e9"].map(
      (name) => `export const ${name} = (event: string): Error | null => null; start(${name});`,
    );
    const text = ['import { start } from "./fc.js";', ...handlers, right.split("\n")[1], ""].join("\n");
    const path = await folder({ "src/a.ts": text.replace("./fc", "../fc"), "b.ts": text });
    await fcCheck(["schema", "--out-dir", "out"], path);
    expect((await readdir(join(path, "out"))).sort()).toEqual(
      [
        "b.Handler-2.json",
        "b.handler.json",
        "b.handler-3.json",
        "b.\u00e9t\u00e9.json",
        "src-a.Handler-2.json",
        "src-a.handler.json",
        "src-a.handler-3.json",
        "src-a.\u00e9t\u00e9.json",
      ].sort(),
    );
  });

  test("can't be a file", async () => {
    const path = await folder({ "a.ts": right, out: "" });
    const { status, stderr } = await fcCheck(["schema", "--out-dir", "out"], path);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fc-check: out can't be written: /);
  });

  test("has to be named to be compared", async () => {
    const { status, stderr } = await fcCheck(["schema", "--check"], await folder({ "a.ts": right }));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "fc-check: --check compares the files of a folder: name it with --out-dir.\n",
    });
  });
});

test("a handler with errors has no schema, and the others do", async () => {
  const { status, stdout, stderr } = await fcCheck(
    ["schema"],
    await folder({ "a.ts": wrong, "orders.ts": twoHandlers }),
  );
  expect(status).toBe(1);
  expect(stderr).toBe(
    "fc-check: a.ts:2:7: The handler has no schema because of FC1006.\nfc-check: Run fc-check to see what is wrong.\n",
  );
  expect((JSON.parse(stdout) as { handlers: unknown[] }).handlers).toHaveLength(2);
});

test("what no schema can say is named", async () => {
  const text = [
    'import { start } from "./fc.js";',
    "interface Open { data: unknown; more: { any: any } }",
    "start((event: { name: Uppercase<string>; open: Open[] }): Error | null => null);",
    "",
  ].join("\n");
  const { status, stderr } = await fcCheck(["schema"], await folder({ "a.ts": text }));
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: [
      "fc-check: a.ts:3:7: `Open.data` is unknown, so its schema accepts every value.",
      "fc-check: a.ts:3:7: `Open.more.any` is any, so its schema accepts every value.",
      "fc-check: a.ts:3:7: `event.name` is a text that no pattern describes, so its schema accepts more than the type does.",
      "",
    ].join("\n"),
  });
});

test("a project without handlers has no schemas", async () => {
  await using empty = await createFixture({ "tsconfig.json": config(), "fc.ts": registrar });
  const { status, stdout, stderr } = await fcCheck(["schema"], empty.path);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "fc-check: .: No handler was found here.\n",
  });
});

test("a thousand handlers have schemas", async () => {
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `start((event: { id: "${String(index)}" }): Error | null => null);`,
  );
  const text = ['import { start } from "./fc.js";', ...lines, ""].join("\n");
  const path = await folder({ "a.ts": text });
  expect((await fcCheck(["schema", "--out-dir", "out"], path)).status).toBe(0);
  expect(await readdir(join(path, "out"))).toHaveLength(1000);
});
