import type { Report } from "@fc-check/core";
import { createFixture } from "fs-fixture";
import type { FileTree, FsFixture } from "fs-fixture";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { installTools, quietly, tools } from "./monorepos/tools.js";
import type { Run, Tool } from "./monorepos/tools.js";
import { functions, functionsOn, lockFile, model, packages, workspaceFiles } from "./monorepos/workspace.js";
import { fcCheck, runProcess } from "./support.js";

// Installs tools once, and then runs whole workspaces, on machines that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const guide = readFileSync(new URL("../../../docs/monorepos.md", import.meta.url), "utf8");

/** The file that the guide shows after it has named it. */
function shown(name: string): string {
  const text = new RegExp(`\`${name}\`:\n\n\`\`\`json\n(.*?)\`\`\``, "s").exec(guide)?.[1];
  if (text === undefined) throw new Error(`the guide shows no ${name}`);
  return text;
}

/** Writes the workspace, set up as the guide says and with what it imports linked. It is gone after the test. */
async function writeWorkspace(toolsFolder: string): Promise<FsFixture> {
  const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const targets = [
    ...packages.map(({ name }) => [`@acme/${name}`, `../../packages/${name}`] as const),
    ...tools.map(({ name }) => [name, join(toolsFolder, name)] as const),
    ["@fc-check/runtime", here("runtime")] as const,
    [".bin/fc-check", here("cli/bin/fc-check.js")] as const,
  ];
  const files: FileTree = workspaceFiles(JSON.parse(shown("package.json")) as object);
  for (const { configuration } of tools) files[configuration] = shown(configuration);
  for (const [name, target] of targets) files[`node_modules/${name}`] = (api) => api.symlink(target);
  const fixture = await createFixture(files);
  onTestFinished(() => fixture.rm());
  return fixture;
}

async function runTool({ name, command, said }: Tool, folder: string): Promise<Run> {
  const [script = "", ...args] = command;
  const file = join(folder, "node_modules", name, script);
  const { status, stdout, stderr } = await runProcess(process.execPath, [file, ...args], folder, quietly);
  const seen = [...stdout.matchAll(said)].map(([, one = "", known]) => ({ one, known: known !== undefined }));
  const named = (known: boolean): string[] =>
    seen
      .filter((entry) => entry.known === known)
      .map(({ one }) => one)
      .sort();
  return { status, checked: named(false), known: named(true), output: stdout + stderr };
}

let toolsFolder = "";

beforeAll(() => {
  toolsFolder = installTools();
});

test("one run checks every package of the workspace, each file once", async () => {
  const { path } = await writeWorkspace(toolsFolder);
  const { status, stdout } = await fcCheck(["--format", "json"], path);
  const { projects, summary } = JSON.parse(stdout) as Report;
  expect(status).toBe(0);
  expect(projects).toHaveLength(50);
  expect(summary).toMatchObject({ files: 100, handlers: functions.length, valid: functions.length });
});

// The guide's set-ups are alike: with FC_CHECK_LARGE_TESTS, Nx runs too.
const run = tools.filter(({ name }) => name === "turbo" || process.env.FC_CHECK_LARGE_TESTS !== undefined);

describe.each(run)("the set-up for $name", (tool) => {
  test("checks what has changed, and what rests on it", async () => {
    const workspace = await writeWorkspace(toolsFolder);
    const run = (): Promise<Run> => runTool(tool, workspace.path);
    const all = { status: 0, checked: functions, known: [] };
    const nothing = { status: 0, checked: [], known: functions };
    expect(await run()).toMatchObject(all);
    expect(await run()).toMatchObject(nothing);

    for (const name of ["lib-00", "fn-0"])
      await workspace.writeFile(`packages/${name}/README.md`, "# Another text\n");
    expect(await run()).toMatchObject(nothing);

    // Two steps away from some of them.
    const changed = "lib-04";
    const affected = functionsOn(changed);
    expect(affected.length).toBeGreaterThan(1);
    expect(affected.length).toBeLessThan(functions.length);
    await workspace.writeFile(`packages/${changed}/src/model.ts`, model(changed, "Map<string, string>"));
    const after = await run();
    expect(after).toMatchObject({
      status: 1,
      checked: affected,
      known: functions.filter((name) => !affected.includes(name)),
    });
    expect(after.output.match(/error FC2001 /g)).toHaveLength(affected.length);
    await workspace.writeFile(`packages/${changed}/src/model.ts`, model(changed, "string"));
    expect(await run()).toMatchObject(nothing);

    const base = await workspace.readFile("tsconfig.base.json", "utf8");
    await workspace.writeFile("tsconfig.base.json", base.replace('"strict": true', '"strict": false'));
    expect(await run()).toMatchObject(all);
    await workspace.writeFile("package-lock.json", lockFile("0.1.1"));
    expect(await run()).toMatchObject(all);
  });
});
