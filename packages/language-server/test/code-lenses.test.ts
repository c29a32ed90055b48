import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fixturesFolder, sourcesOf } from "@fc-check/fixtures";
import { goForm, shapes } from "@fc-check/core";
import type { FsFixture } from "fs-fixture";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { able, Client } from "./client.js";
import { createProject, right, tsconfig, wrong } from "./project.js";

const typescript7 = dirname(createRequire(import.meta.url).resolve("typescript-7/package.json"));
const line = "handler of shape 7: func(context.Context, TIn) error";

describe.each(["ts-morph", "native"])("by %s", (engine) => {
  let project: FsFixture;
  let client: Client;
  beforeAll(async () => {
    const shapesOf = "samples-shapes";
    const files = Object.fromEntries(
      sourcesOf(shapesOf).map((file) => [
        file.slice(shapesOf.length + 1),
        readFileSync(join(fixturesFolder, file), "utf8"),
      ]),
    );
    project = await createProject(files, { typescript: typescript7 });
    client = await Client.start([project.path], able, ["--engine", engine]);
  });
  afterAll(async () => {
    await client.stop();
    await project.rm();
  });

  test("each of the nine shapes is named, once", async () => {
    const titles: string[] = [];
    for (const file of sourcesOf("samples-shapes")) {
      const path = join(realpathSync(project.path), file.slice("samples-shapes/".length));
      await client.open(path, readFileSync(path, "utf8"));
      titles.push(...(await client.lenses(path)).map(([, title]) => title));
    }
    expect(titles.sort()).toEqual(
      shapes.map((one) => `handler of shape ${one.shape}: ${goForm(one)}`).sort(),
    );
  });
});

describe("while typing", () => {
  let project: FsFixture;
  let client: Client;
  let main: string;
  beforeEach(async () => {
    project = await createProject({ "main.ts": wrong });
    client = new Client();
    main = project.getPath("main.ts");
  });
  afterEach(async () => {
    await client.stop();
    await project.rm();
  });

  test("a handler has a line once it is right, and while it is", async () => {
    expect(await client.initialize([project.path], able)).toMatchObject({ codeLensProvider: {} });
    await client.open(main, wrong);
    expect(await client.lenses(main)).toEqual([]);
    await client.change(main, `${right}${right.split("\n")[2] ?? ""}`);
    expect(await client.lenses(main)).toEqual([
      [2, line],
      [3, line],
    ]);
    await client.change(main, right.slice(0, -10));
    await client.lenses(main);
    await client.change(main, wrong);
    expect(await client.lenses(main)).toEqual([]);
  });

  test("a lifecycle handler has a line too, and one that is registered in two ways has one", async () => {
    const text = `import { registerInitializer, type Context } from "@fc-check/runtime";
registerInitializer((ctx: Context) => {});
/** @fcHandler */
export const handle = (ctx: Context, event: string) => null;
`;
    const plugins = '"plugins": [{ "name": "@fc-check/typescript-plugin", "handlers": ["main.ts#handle"] }],';
    await project.writeFile("tsconfig.json", tsconfig.replace('"strict"', `${plugins} "strict"`));
    await project.writeFile("main.ts", text);
    await client.initialize([project.path], able, null);
    await client.open(main, text);
    expect(await client.diagnostics(main)).toEqual([]);
    expect(await client.lenses(main)).toEqual([
      [1, "lifecycle handler: func(context.Context)"],
      [3, line],
    ]);
  });

  test("a change on disk has the editor ask again", async () => {
    await client.initialize([project.path], able);
    await client.open(main, right);
    await client.lenses(main);
    await client.changed(project.getPath("tsconfig.json"));
    await client.lenses(main);
    expect(client.lensRefreshes).toBe(1);
  });

  test("a project that can't be checked has none", async () => {
    await project.writeFile("tsconfig.json", tsconfig.replace('{ "strict', '{, "strict'));
    await client.initialize([project.path], able);
    await client.open(main, right);
    expect(await client.lenses(main)).toEqual([]);
  });

  test("an editor can switch them off", async () => {
    const capabilities = await client.initialize([project.path], able, { codeLens: false });
    expect(capabilities.codeLensProvider).toBeUndefined();
    await client.changed(project.getPath("tsconfig.json"));
    await client.open(main, right);
    await client.diagnostics(main);
    expect(client.lensRefreshes).toBe(0);
  });

  test("a setting with another value is no reason to fail", async () => {
    const capabilities = await client.initialize([project.path], able, { codeLens: "no" });
    expect(capabilities).toMatchObject({ codeLensProvider: {} });
  });
});
