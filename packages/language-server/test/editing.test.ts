import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FsFixture } from "fs-fixture";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { able, Client, editsOf, plain } from "./client.js";
import { createProject, right, tsconfig, wrong } from "./project.js";

let project: FsFixture;
let client: Client;
let main: string;

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const messages = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ message }) => message);

beforeEach(async () => {
  project = await createProject({
    "main.ts": wrong,
    "types.ts": "export interface Order { id: string }\n",
    "order.ts": `import { start, type Context } from "@fc-check/runtime";
import type { Order } from "./types.js";

start((ctx: Context, order: Order) => null);
`,
  });
  main = project.getPath("main.ts");
});
afterEach(async () => {
  await project.rm();
});

describe("an editor that pulls", () => {
  beforeAll(async () => {
    client = await Client.start([], able);
  });
  afterAll(async () => {
    await client.stop();
  });
  beforeEach(() => {
    client.refreshes = 0;
  });
  afterEach(async () => {
    await client.closeAll();
  });

  test("unsaved text counts, and so does taking it back", async () => {
    await client.open(main, wrong);
    const found = await client.diagnostics(main);
    expect(found).toMatchObject([
      {
        code: "FC1003",
        severity: 1,
        source: "fc-check",
        range: { start: { line: 2, character: 7 }, end: { line: 2, character: 20 } },
        relatedInformation: [{ message: expect.stringMatching(/./) as string }],
      },
    ]);
    const page = fileURLToPath(found[0]?.codeDescription?.href ?? "");
    expect(readFileSync(page, "utf8")).toMatch(/^# FC1003: /);
    await client.change(main, right);
    expect(await client.diagnostics(main)).toEqual([]);
    await client.change(main, wrong);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    await client.change(main, right);
    // What is on disk counts again.
    await client.close(main);
    await client.open(main, wrong);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    expect(client.published).toEqual([]);
  });

  test("unsaved text of one file counts for another, until it is closed", async () => {
    const [order, types] = [project.getPath("order.ts"), project.getPath("types.ts")];
    await client.open(order, await project.readFile("order.ts", "utf8"));
    await client.open(types, await project.readFile("types.ts", "utf8"));
    expect(await client.diagnostics(order)).toEqual([]);
    await client.change(types, "export interface Order { id: bigint }\n");
    expect(codes(await client.diagnostics(order))).toEqual(["FC2001"]);
    await client.close(types);
    expect(await client.diagnostics(order)).toEqual([]);
  });

  test("a quick fix, and all safe fixes at once", async () => {
    const text = `${wrong}start((ctx: Context) => null);\nstart((ctx: Context): null => null);\n`;
    await client.open(main, text);
    const found = await client.diagnostics(main);
    const [swap, ...rest] = found;
    if (swap === undefined) throw new Error("there is no diagnostic");
    const actions = await client.actions(main, swap.range, [swap], ["quickfix"]);
    expect(actions).toMatchObject([
      {
        title: "Swap the parameters",
        kind: "quickfix",
        isPreferred: false,
        diagnostics: [{ code: "FC1003" }],
      },
    ]);
    expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 1 } }]);

    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const all = await client.actions(main, range, [], ["source.fixAll"]);
    expect(all.map(({ kind }) => kind)).toEqual(["source.fixAll.fc-check"]);
    const edits = all.flatMap(editsOf);
    // Nothing was changed by asking.
    expect(await client.diagnostics(main)).toEqual(found);
    await client.change(main, edits);
    const fixed = TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);
    expect(fixed.match(/takes: "context"/g)).toHaveLength(2);
    expect(fixed).toContain("(event: string, ctx: Context)");
    expect((await client.diagnostics(main)).length).toBe(found.length - 2);
    expect(rest.length).toBeGreaterThan(1);
    expect(await client.actions(main, range, [], ["source.fixAll"])).toEqual([]);
    expect(await client.actions(main, swap.range, [], ["refactor"])).toEqual([]);
  });

  test("a hover says what a handler is", async () => {
    await client.open(main, right);
    const line = await client.hover(main, { line: 2, character: 2 });
    expect(line).toBe("fc-check: handler of shape 7, `func(context.Context, TIn) error`, input `string`");
    expect(await client.hover(main, { line: 0, character: 2 })).toBeUndefined();
  });

  test("half-typed text is answered, and so is what it becomes", async () => {
    await client.open(main, "");
    for (let length = 0; length <= wrong.length; length += 7) {
      await client.change(main, wrong.slice(0, length));
      await client.diagnostics(main);
      await client.hover(main, { line: 2, character: 2 });
    }
    await client.change(main, wrong);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
  });

  test("a tsconfig.json that breaks while a file is open, and is repaired", async () => {
    await client.open(main, wrong);
    const config = project.getPath("tsconfig.json");
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    expect(client.registrations.flatMap(({ registrations }) => registrations)).toMatchObject([
      { method: "workspace/didChangeWatchedFiles" },
    ]);
    await project.writeFile("tsconfig.json", tsconfig.replace('{ "strict', '{, "strict'));
    await client.changed(config);
    const [broken, ...others] = await client.diagnostics(main);
    expect(others).toEqual([]);
    expect(broken).toMatchObject({
      severity: 1,
      range: { start: { line: 0, character: 0 } },
      message: expect.stringMatching(/\/tsconfig\.json:2:23: .* Correct the JSON\.$/) as string,
      relatedInformation: [
        {
          location: {
            uri: expect.stringMatching(/\/tsconfig\.json$/) as string,
            range: { start: { line: 1 } },
          },
        },
      ],
    });
    await project.writeFile("tsconfig.json", tsconfig);
    await client.changed(config);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    expect(client.refreshes).toBe(2);
  });

  test("options that are wrong, and the check goes on", async () => {
    const plugins =
      '"plugins": [{ "name": "@fc-check/typescript-plugin", "handlers": ["gone.ts#run"], "x": 1 }],';
    await project.writeFile("tsconfig.json", tsconfig.replace('"strict"', `${plugins} "strict"`));
    await client.open(main, wrong);
    expect(messages(await client.diagnostics(main))).toMatchObject([
      expect.stringMatching(/\/tsconfig\.json:2:\d+: In the options of fc-check, "x" /),
      expect.stringMatching(/\/tsconfig\.json:2:\d+: In the options of fc-check, "handlers\[0\]" /),
      expect.stringMatching(/^The context comes first/),
    ]);
  });

  test("a file that is deleted while it is open stays what the editor has", async () => {
    await client.open(main, wrong);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    rmSync(main);
    await client.deleted(main);
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
    await client.change(main, right);
    expect(await client.diagnostics(main)).toEqual([]);
    await client.close(main);
    const order = project.getPath("order.ts");
    await client.open(order, await project.readFile("order.ts", "utf8"));
    expect(await client.diagnostics(order)).toEqual([]);
  });

  test("a package that is installed while a file is open", async () => {
    const text = wrong.replace("@fc-check/runtime", "late");
    await client.open(main, text);
    const before = codes(await client.diagnostics(main));
    await project.mkdir("node_modules/late");
    await project.writeFile("node_modules/late/package.json", '{ "name": "late", "types": "index.d.ts" }');
    await project.writeFile("node_modules/late/index.d.ts", 'export * from "@fc-check/runtime";\n');
    await project.writeFile("package.json", '{ "name": "project", "type": "module", "dependencies": {} }');
    await client.changed(project.getPath("package.json"));
    expect(before).not.toContain("FC1003");
    expect(codes(await client.diagnostics(main))).toEqual(["FC1003"]);
  });

  test("changes on disk that concern nothing are no reason to look again", async () => {
    await client.open(main, wrong);
    await client.diagnostics(main);
    await project.mkdir("elsewhere");
    await project.writeFile("elsewhere/notes.json", "{}");
    await client.changed(project.getPath("elsewhere/notes.json"));
    await client.diagnostics(main);
    expect(client.refreshes).toBe(0);
  });

  test("texts that are no files, and files of no project", async () => {
    await client.open(project.getPath("notes.txt"), "text");
    expect(await client.diagnostics(project.getPath("notes.txt"))).toEqual([]);
    expect(await client.diagnostics(project.getPath("never-opened.ts"))).toEqual([]);
    await client.open("/fc-check-no-such-folder/a.ts", wrong);
    expect(await client.diagnostics("/fc-check-no-such-folder/a.ts")).toEqual([]);
  });
});

describe("an editor that waits", () => {
  beforeAll(async () => {
    client = await Client.start([], plain);
  });
  afterAll(async () => {
    await client.stop();
  });

  test("diagnostics are sent, with the help in the message, and taken back", async () => {
    await client.open(main, wrong);
    const [diagnostic] = await client.publishedFor(main, (found) => found.length > 0);
    expect(diagnostic).toMatchObject({ code: "FC1003" });
    expect(diagnostic?.message).toMatch(/\n./);
    expect(diagnostic?.relatedInformation).toBeUndefined();
    expect(diagnostic?.codeDescription).toBeUndefined();
    await client.change(main, right);
    await client.publishedFor(main, (found) => found.length === 0);
    await client.change(main, wrong);
    await client.publishedFor(main, (found) => found.length > 0);
    await client.close(main);
    await client.publishedFor(main, (found) => found.length === 0);
  });

  test("what changed on disk is seen when a file is saved", async () => {
    await client.open(main, wrong);
    await client.publishedFor(main, (found) => found.includes("FC1003"));
    await project.writeFile("tsconfig.json", tsconfig.replace('{ "strict', '{, "strict'));
    await client.save(main);
    const [broken] = await client.publishedFor(main, (found) => !found.includes("FC1003"));
    expect(broken?.message).toMatch(/Correct the JSON\.$/);
    await project.writeFile("tsconfig.json", tsconfig);
    await client.save(main);
    await client.publishedFor(main, (found) => found.includes("FC1003"));
  });
});
