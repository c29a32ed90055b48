import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { config, fcCheck, read, writeFiles, wrong } from "./support.js";

const registrar = `/** @fcContext */
export interface Context { readonly requestId: string }
type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string }[] };
interface Schema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<T>;
    readonly types?: { readonly input: unknown; readonly output: T } | undefined;
  };
}
/** @fcRegistrar */
export function start<T>(handler: ((event: any) => unknown) | (() => unknown), options?: { input?: Schema<T> }): void { void handler; }
`;

const write = ["schema", "--validators", "--out-dir", "out"];
const check = [...write, "--check"];

const folder = (files: Record<string, string>): Promise<string> =>
  writeFiles({ "tsconfig.json": config(), "fc.ts": registrar, ...files });

/** A handler with its validator. */
const orders = `import { start } from "./fc.js";
import { handleOrderInput } from "./out/handleOrder.mjs";
export enum Status { Done = "done", Open = "open" }
export interface Order {
  /** Given by the shop. */
  id: \`order-\${number}\`;
  status: Status;
  sku: string & { readonly __brand: "Sku" };
  lines: readonly (readonly [count: number, note?: string])[];
  parent: Order | null;
  kind: "a" | "b";
}
export const handleOrder = (event: Order): Error | null => null;
start(handleOrder, { input: handleOrderInput });
`;
const ping = `import { start } from "./fc.js";
export const handlePing = (): Error | null => null;
start(handlePing);
`;

test("validators are written, fit their handlers, and are found to be up to date", async () => {
  const path = await folder({ "orders.ts": orders, "ping.ts": ping, "out/own.mjs": "export {};\n" });
  // The first time, what is imported is not there yet.
  expect(await fcCheck(write, path)).toEqual({ status: 0, stdout: "", stderr: "" });
  expect((await readdir(join(path, "out"))).sort()).toEqual([
    "handleOrder.d.mts",
    "handleOrder.mjs",
    "own.mjs",
  ]);
  expect((await fcCheck(["--max-warnings", "0"], path)).status).toBe(0);
  expect(await fcCheck(check, path)).toEqual({ status: 0, stdout: "", stderr: "" });
  const before = await read(path, "out/handleOrder.mjs");
  await fcCheck(write, path);
  expect(await read(path, "out/handleOrder.mjs")).toBe(before);
  expect(before).not.toMatch(/\b(?:require|import)\b/);

  const { handleOrderInput } = (await import(pathToFileURL(join(path, "out/handleOrder.mjs")).href)) as {
    handleOrderInput: {
      "~standard": { version: number; vendor: string; validate: (event: unknown) => object };
    };
  };
  const { version, vendor, validate } = handleOrderInput["~standard"];
  const event = { id: "order-1", status: "open", sku: "s", lines: [[1]], parent: null, kind: "a" };
  expect([version, vendor, validate(event)]).toEqual([1, "fc-check", { value: event }]);
  expect(validate({ ...event, status: "new" })).toEqual({
    issues: [{ message: 'expected "done" or "open"', path: ["status"] }],
  });
});

test("a stale validator is found by --check and by the check, and written anew", async () => {
  const path = await folder({ "orders.ts": orders });
  await fcCheck(write, path);
  for (const [from, to] of [
    ["order-${number}", "order-${string}-${number}"],
    ['Open = "open"', 'Open = "opened"'],
    ['kind: "a" | "b"', 'kind: "a"'],
    ["parent: Order | null", "parent: Order | null; more: string"],
    ['"Sku"', '"Other"'],
  ] as const) {
    await writeFile(join(path, "orders.ts"), orders.replace(from, to));
    const checked = await fcCheck(["--format", "compact"], path);
    expect([from, checked.status, checked.stdout]).toEqual([
      from,
      1,
      expect.stringMatching(/does not fit the `Order` that the handler takes.*FC2003/) as unknown,
    ]);
  }
  const { status, stderr } = await fcCheck(check, path);
  expect([status, stderr]).toEqual([
    1,
    [
      "fc-check: out/handleOrder.d.mts is stale.",
      "fc-check: Update them: fc-check schema --validators --out-dir out",
      "",
    ].join("\n"),
  ]);
  expect((await fcCheck(write, path)).status).toBe(0);
  expect((await fcCheck(check, path)).status).toBe(0);
  expect((await fcCheck([], path)).status).toBe(0);
});

test("missing and left-over validators are named, and schemas beside them are left alone", async () => {
  const path = await folder({ "orders.ts": orders, "ping.ts": ping });
  await fcCheck(["schema", "--out-dir", "out"], path);
  await fcCheck(write, path);
  await rm(join(path, "out/handleOrder.d.mts"));
  await writeFile(join(path, "orders.ts"), orders.replaceAll("handleOrder", "handleVisit"));
  const { status, stderr } = await fcCheck(check, path);
  expect([status, stderr]).toEqual([
    1,
    [
      "fc-check: out/handleOrder.mjs is left over.",
      "fc-check: out/handleVisit.d.mts is missing.",
      "fc-check: out/handleVisit.mjs is missing.",
      "fc-check: Update them: fc-check schema --validators --out-dir out",
      "",
    ].join("\n"),
  ]);
  await fcCheck(write, path);
  expect((await readdir(join(path, "out"))).sort()).toEqual([
    "handleOrder.json",
    "handlePing.json",
    "handleVisit.d.mts",
    "handleVisit.mjs",
  ]);
});

test("what the handler takes is judged, and not what an old validator of it takes", async () => {
  const path = await folder({ "orders.ts": orders });
  await fcCheck(write, path);
  await writeFile(join(path, "orders.ts"), orders.replace('kind: "a" | "b"', "kind: Date"));
  expect((await fcCheck(["--format", "compact"], path)).stdout).toMatch(/FC2001[^]*FC2003/);
  const { status, stderr } = await fcCheck(write, path);
  expect([status, stderr]).toEqual([
    1,
    "fc-check: orders.ts:14:7: `handleOrder` has no schema because of FC2001.\nfc-check: Run fc-check to see what is wrong.\n",
  ]);
});

test("an event without an annotation has the type of the validator, which stays as it is", async () => {
  const path = await folder({
    "orders.ts": `import { start } from "./fc.js";
import { handlerInput } from "./out/handler.mjs";
start((event: { id: string; lines: { sku: string }[] } | { at: number }): Error | null => null, { input: handlerInput });
`,
  });
  await fcCheck(write, path);
  const text = await read(path, "out/handler.d.mts");
  const own = registrar.replace("(event: any)", "(event: T)");
  await writeFile(join(path, "fc.ts"), own);
  await writeFile(
    join(path, "orders.ts"),
    (await read(path, "orders.ts")).replace(/\(event: .*\): Error/, "(event): Error"),
  );
  expect(await fcCheck(check, path)).toEqual({ status: 0, stdout: "", stderr: "" });
  await fcCheck(write, path);
  expect(await read(path, "out/handler.d.mts")).toBe(text);
});

test("what neither a validator nor its type can say is named", async () => {
  const text = `import { start } from "./fc.js";
declare const key: unique symbol;
const enum Level { Low = "low" }
interface Event { data: unknown; id: string & { [key]: true }; name: Uppercase<string>; level: Level; list: string[] & { __brand: 1 } }
export const handle = (event: Event): [unknown, Error | null] => [1, null];
start(handle);
`;
  const { status, stderr } = await fcCheck(write, await folder({ "a.ts": text }));
  expect([status, stderr.split("\n")]).toEqual([
    0,
    [
      "fc-check: a.ts:6:7: `Event.data` is unknown, so its validator accepts every value.",
      "fc-check: a.ts:6:7: `Event.id` is a type with a key that is a symbol, so it is `any` in the type of its validator.",
      "fc-check: a.ts:6:7: `Event.level` is an enum that is `const` or has values which are not known, so it is `any` in the type of its validator.",
      "fc-check: a.ts:6:7: `Event.list` is an array with more than its elements, so it is `any` in the type of its validator.",
      "fc-check: a.ts:6:7: `Event.name` is a text that no pattern describes, so its validator accepts more than the type does.",
      "fc-check: a.ts:6:7: `Event.name` is a text that no template describes, so it is `any` in the type of its validator.",
      "",
    ],
  ]);
});

test("a handler with errors has no validator, and a folder has to be named", async () => {
  const path = await folder({ "a.ts": wrong, "orders.ts": orders });
  expect((await fcCheck(write, path)).status).toBe(1);
  expect(await readdir(join(path, "out"))).toHaveLength(2);
  expect(await fcCheck(["schema", "--validators"], path)).toEqual({
    status: 2,
    stdout: "",
    stderr: "fc-check: --validators writes the files of a folder: name it with --out-dir.\n",
  });
});

test("a thousand handlers have validators, whatever their names are", async () => {
  const lines = Array.from({ length: 1000 }, (_, index) => {
    const name = index < 2 ? (index === 0 ? "order" : "Order") : `v${String(index)}`;
    return `export const ${name} = (event: { id: "${String(index)}" }): Error | null => null; start(${name});`;
  });
  const path = await folder({ "a.ts": ['import { start } from "./fc.js";', ...lines, ""].join("\n") });
  expect((await fcCheck(write, path)).status).toBe(0);
  const files = await readdir(join(path, "out"));
  expect(files).toHaveLength(2000);
  expect(files).toEqual(expect.arrayContaining(["a.order.mjs", "a.Order-2.mjs", "v999.d.mts"]));
  expect(await read(path, "out/a.Order-2.d.mts")).toContain("export declare const OrderInput: {");
});
