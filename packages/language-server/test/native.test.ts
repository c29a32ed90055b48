import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixturesFolder, someFixtures, sourcesOf } from "@fc-check/fixtures";
import { createFixture } from "fs-fixture";
import type { FsFixture } from "fs-fixture";
import { afterAll, beforeAll, expect, test } from "vitest";
import { able, Client } from "./client.js";
import { createProject, right, wrong } from "./project.js";
import { aroundEdit, ofCommand, ofServer } from "./shown.js";

const require = createRequire(import.meta.url);
const typescript7 = dirname(require.resolve("typescript-7/package.json"));
const runtime = fileURLToPath(new URL("../../runtime", import.meta.url));

const fixtures = someFixtures(12).map(({ name }) => name);

let copies: FsFixture;
let folder: string;
let client: Client;

beforeAll(async () => {
  copies = await createFixture();
  folder = realpathSync(copies.path);
  cpSync(join(fixturesFolder, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  for (const name of fixtures) cpSync(join(fixturesFolder, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules/@fc-check"), { recursive: true });
  symlinkSync(runtime, join(folder, "node_modules/@fc-check/runtime"), "junction");
  symlinkSync(typescript7, join(folder, "node_modules/typescript"), "junction");
  client = await Client.start([folder], able);
});
afterAll(async () => {
  await client.stop();
  await copies.rm();
});

test("fixtures: what the command says, with TypeScript 7.1 too", { timeout: 300_000 }, async () => {
  const said = ofCommand(folder, fixtures);
  expect([...said.values()].flat().length).toBeGreaterThan(20);
  for (const file of fixtures.flatMap(sourcesOf)) {
    expect(await ofServer(client, folder, file), file).toEqual(said.get(file) ?? []);
    const [before, after] = await aroundEdit(client, folder, file);
    expect(after, file).toEqual(before);
  }
  expect(client.logged).toEqual([]);
});

test("unsaved text counts in all open files, and is taken back", async () => {
  const types = "export interface Order { id: string }\n";
  const order = `import { start, type Context } from "@fc-check/runtime";
import type { Order } from "./types.js";

start((ctx: Context, order: Order) => null);
`;
  const files = { "main.ts": wrong, "types.ts": types, "order.ts": order };
  const project = await createProject(files, { typescript: typescript7 });
  const [main, typesFile, orderFile] = ["main.ts", "types.ts", "order.ts"].map((name) =>
    project.getPath(name),
  );
  if (main === undefined || typesFile === undefined || orderFile === undefined) throw new Error("no paths");
  const codes = async (path: string): Promise<unknown[]> =>
    (await client.diagnostics(path)).map(({ code }) => code);
  await client.open(main, wrong);
  await client.open(typesFile, types);
  await client.open(orderFile, order);
  expect(await codes(main)).toEqual(["FC1003"]);
  await client.change(main, right);
  expect(await codes(main)).toEqual([]);
  expect(await client.hover(main, { line: 2, character: 2 })).toMatch(/^fc-check: handler of shape 7, /);
  await client.change(typesFile, types.replace("string", "bigint"));
  expect(await codes(orderFile)).toEqual(["FC2001"]);
  await client.close(typesFile);
  expect(await codes(orderFile)).toEqual([]);
  // On disk, and nobody has it open.
  await project.writeFile("types.ts", types.replace("string", "bigint"));
  await client.changed(typesFile);
  expect(await codes(orderFile)).toEqual(["FC2001"]);
  await project.writeFile("package.json", '{ "type": "module", "name": "other" }');
  await client.changed(project.getPath("package.json"));
  expect(await codes(orderFile)).toEqual(["FC2001"]);
  expect(client.logged).toEqual([]);
  for (const path of [main, orderFile]) await client.close(path);
  await project.rm();
});

test.runIf(process.platform === "linux")("a compiler that dies: the next answer is ts-morph's", async () => {
  const project = await createProject({ "main.ts": wrong }, { typescript: typescript7 });
  const own = await Client.start([project.path], able);
  const main = project.getPath("main.ts");
  await own.open(main, wrong);
  await own.diagnostics(main);
  for (const child of childrenOf(own.process.pid ?? 0)) process.kill(child, "SIGKILL");
  await own.change(main, `${wrong}\n`);
  expect((await own.diagnostics(main)).map(({ code }) => code)).toEqual(["FC1003"]);
  expect(own.logged).toEqual([
    expect.stringMatching(/tsconfig\.json: TypeScript 7\.1 does not check this project: /),
  ]);
  await own.stop();
  await project.rm();
});

test("a project without TypeScript 7.1, of which it is wanted", async () => {
  const project = await createProject({ "main.ts": wrong });
  const own = await Client.start([project.path], able, ["--engine", "native"]);
  const main = project.getPath("main.ts");
  await own.open(main, wrong);
  expect(await own.diagnostics(main)).toMatchObject([
    {
      message: expect.stringMatching(
        /^tsconfig\.json: TypeScript 7\.1 does not check this project: /,
      ) as string,
    },
  ]);
  await own.stop();
  await project.rm();
});

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" "))
    .filter((child) => child !== "")
    .map(Number);
}
