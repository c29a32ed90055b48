import type { server as tsserver } from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, entry, tsconfig } from "./project.js";
import type { Project } from "./project.js";
import { isOwn, Tsserver, versions } from "./tsserver.js";
import type { Location } from "./tsserver.js";

type Diagnostics = tsserver.protocol.DiagnosticEventBody;

const right = `import { start, type Context } from "@fc-check/runtime";

start((ctx: Context, event: { id: string }): [string, Error | null] => [event.id, null]);
`;

const aloneTwice = `import { start, type Context } from "@fc-check/runtime";

start((ctx: Context) => null);
start(async (ctx: Context) => null);
`;

const unannotatedTwice = `import { start } from "@fc-check/runtime";

start((ctx, event: string) => null);
start((ctx, event: number) => null);
`;

const handlers = `import * as fc from "@fc-check/runtime";

interface Order {
  id: string;
}

function handleOrder(ctx: fc.Context, order: Order): [string, Error | null] {
  return [order.id, null];
}
fc.start(handleOrder);
fc.start((ctx: fc.Context, order: Order) => {
  const inner = (id: string): string => id;
  return inner(order.id) === "" ? new Error("no id") : null;
});
fc.registerPreStop((ctx: fc.Context) => undefined);
fc.start(() => "no error");
`;

describe.each(versions)("%s", (version) => {
  let project: Project;
  let server: Tsserver;
  beforeAll(async () => {
    project = await createProject({
      // Files here hold several handlers.
      "tsconfig.json": tsconfig([entry({ severity: { FC1017: "off" } })]),
      "main.ts": right,
      "alone.ts": aloneTwice,
      "unannotated.ts": unannotatedTwice,
      "handlers.ts": handlers,
      "long.ts": `${right}${"\n".repeat(1000)}start((event: string): string => event);\n`,
    });
    server = new Tsserver(version);
  });
  afterAll(async () => {
    await server.stop();
    await project.rm();
  });

  const codes = async (file: string): Promise<unknown[]> =>
    (await server.diagnostics(file)).filter(isOwn).map(({ code }) => code);

  test("a mistake is shown while it is typed, and gone once it is repaired, without saving", async () => {
    const file = project.file("main.ts");
    server.open(file);
    const shown = async (): Promise<unknown[]> => {
      const event = server.event<Diagnostics>("semanticDiag", (body) => body.file === file);
      server.notify("geterr", { files: [file], delay: 0 });
      const { diagnostics } = await event;
      return diagnostics
        .filter(isOwn)
        .map(({ code, start, end }) => [code, start.line, start.offset, end.offset - start.offset]);
    };
    expect(await shown()).toEqual([]);
    const offset = (right.split("\n")[2] ?? "").indexOf("[string, Error | null]") + 1;
    const at = (length: number): [Location, Location] => [
      { line: 3, offset },
      { line: 3, offset: offset + length },
    ];
    server.change(file, ...at("[string, Error | null]".length), "[string, string]");
    expect(await shown()).toEqual([[991007, 3, offset, "[string, string]".length]]);
    server.change(file, ...at("[string, string]".length), "[string, Error | null]");
    expect(await shown()).toEqual([]);
  });

  test("all diagnostics of one kind are repaired at once", async () => {
    const file = project.file("alone.ts");
    server.open(file);
    expect(await codes(file)).toEqual([991013, 991013]);
    const first = (await server.diagnostics(file)).find(isOwn);
    if (first === undefined) throw new Error("there is no diagnostic");
    const [fix] = await server.fixes(file, first.start, first.end, [991013]);
    expect(fix).toMatchObject({
      description: 'Write `takes: "context"`',
      fixAllDescription: "Fix all FC1013 in this file in this way",
    });
    await applyAll(file, fix?.fixId);
    expect(await codes(file)).toEqual([]);
  });

  test("repairs that need the same import add it once", async () => {
    const file = project.file("unannotated.ts");
    server.open(file);
    expect(await codes(file)).toEqual(expect.arrayContaining([991003, 991003]));
    const first = (await server.diagnostics(file)).find(({ code }) => code === 991003);
    if (first === undefined) throw new Error("there is no diagnostic");
    const [fix] = await server.fixes(file, first.start, first.end, [991003]);
    expect(fix?.description).toBe("Annotate the context: `Context`");
    await applyAll(file, fix?.fixId);
    expect(await codes(file)).toEqual([]);
  });

  async function applyAll(file: string, fixId: unknown): Promise<void> {
    const args = { scope: { type: "file", args: { file } }, fixId };
    const combined = await server.request<tsserver.protocol.CombinedCodeActions>("getCombinedCodeFix", args);
    const edits = combined.changes.flatMap(({ textChanges }) => textChanges);
    expect(edits.length).toBeGreaterThan(1);
    for (const { start, end, newText } of edits.reverse()) server.change(file, start, end, newText);
  }

  test("the fixes of TypeScript's own codes are still there", async () => {
    const file = project.file("own.ts");
    server.open(file, "export function twice(count: number): number {\n  return this.count * cuont;\n}\n");
    const misspelt = (await server.diagnostics(file)).find(({ code }) => code === 2552);
    if (misspelt === undefined) throw new Error("there is no diagnostic");
    const fixes = await server.fixes(file, misspelt.start, misspelt.end, [2552, 991003]);
    expect(fixes.map(({ fixName }) => fixName)).toContain("spelling");
  });

  test("the codes are among those that have fixes, whether a file is named or not", async () => {
    const file = project.file("main.ts");
    for (const args of [null, { file }]) {
      const supported = await server.request<string[]>("getSupportedCodeFixes", args);
      expect(supported).toEqual(expect.arrayContaining(["2304", "991003", "991013", "992002"]));
      expect(new Set(supported).size).toBe(supported.length);
    }
  });

  test("a hover over a handler, its name or its registrar says what it is", async () => {
    const file = project.file("handlers.ts");
    server.open(file);
    const lines = handlers.split("\n");
    const hover = async (text: string, part: string): Promise<string | undefined> => {
      const line = lines.findIndex((one) => one.includes(text));
      const offset = (lines[line] ?? "").indexOf(part, (lines[line] ?? "").indexOf(text)) + 1;
      const args = { file, line: line + 1, offset };
      const info = await server.request<{ documentation: string } | undefined>("quickinfo", args);
      return /fc-check: .*/.exec(info?.documentation ?? "")?.[0];
    };
    const order =
      "fc-check: handler of shape 9, `func(context.Context, TIn) (TOut, error)`, input `Order`, output `string`";
    expect(await hover("fc.start(handleOrder)", "start")).toBe(order);
    expect(await hover("fc.start(handleOrder)", "handleOrder")).toBe(order);
    expect(await hover("function handleOrder", "handleOrder")).toBe(order);
    const inline = "fc-check: handler of shape 7, `func(context.Context, TIn) error`, input `Order`";
    expect(await hover("fc.start((ctx", "start")).toBe(inline);
    expect(await hover("fc.start((ctx", "=>")).toBe(inline);
    expect(await hover("fc.registerPreStop", "registerPreStop")).toMatch("fc-check: lifecycle handler");
    expect(await hover('fc.start(() => "no', "start")).toBe("fc-check: invalid handler (FC1006)");
    expect(await hover("fc.start(handleOrder)", "fc")).toBeUndefined();
    expect(await hover("const inner", "inner")).toBeUndefined();
    expect(await hover("const inner", "=>")).toBeUndefined();
    expect(await hover("order.id, null", "id")).toBeUndefined();
  });

  test("in a long file, what is on the screen is shown at once, as TypeScript does it since 5.6", async () => {
    const file = project.file("long.ts");
    server.open(file);
    const full = server.event<Diagnostics>("semanticDiag", (body) => body.file === file);
    const region = server.event<Diagnostics>("regionSemanticDiag", (body) => body.file === file);
    const ranges = [{ startLine: 1000, startOffset: 1, endLine: 1004, endOffset: 1 }];
    const files = version === "typescript-5.4" ? [file] : [{ file, ranges }];
    server.notify("geterr", { files, delay: 0 });
    const found = (body: Diagnostics): unknown[] => body.diagnostics.filter(isOwn).map(({ code }) => code);
    expect(found(await full)).toEqual([991006]);
    if (version !== "typescript-5.4") expect(found(await region)).toEqual([991006]);
  });
});
