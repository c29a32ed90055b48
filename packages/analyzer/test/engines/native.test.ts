import { checkProject, fixProject, openWatchableCheck, ProjectError } from "@fc-check/analyzer";
import type { CheckSettings } from "@fc-check/analyzer";
import { openCache } from "@fc-check/analyzer/cache";
import { createFixture } from "fs-fixture";
import type { FileTree, FsFixture } from "fs-fixture";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { config, options, registrarPackage, right, wrong } from "../support.js";

const require = createRequire(import.meta.url);
const manifest7 = require.resolve("typescript-7/package.json");
const typescript7 = dirname(manifest7);
const { version } = require(manifest7) as { version: string };

/** A project on disk that has TypeScript 7. */
async function project(files: FileTree): Promise<FsFixture> {
  const fixture = await createFixture({
    ...registrarPackage,
    "node_modules/typescript": (api) => api.symlink(typescript7, "dir"),
    ...files,
  });
  onTestFinished(() => fixture.rm());
  return fixture;
}

function check(folder: string, settings: CheckSettings = {}) {
  return checkProject({ paths: ["."] }, { folder, ...settings });
}

/** Why a check can't be done. */
function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ProjectError) return error.message;
    throw error;
  }
  throw new Error("it can be done");
}

test("a project on TypeScript 7.1 is checked by it, with the same result", async () => {
  const { path } = await project({ "tsconfig.json": config(), "a.ts": wrong, "b.ts": right });
  const { report, remarks } = check(path);
  expect(report.engine).toEqual({ name: "native", typescript: version });
  expect(remarks).toEqual([]);
  const other = check(path, { engine: "ts-morph" }).report;
  expect(other.engine.name).toBe("ts-morph");
  expect({ ...report, engine: other.engine }).toEqual(other);
  expect(report.summary).toMatchObject({ files: 2, handlers: 2, valid: 1, errors: 1 });
});

test("a project on another TypeScript is checked by ts-morph", async () => {
  const manifest = JSON.stringify({ name: "typescript", version: "6.0.3" });
  const { path } = await project({
    "node_modules/typescript": { "package.json": manifest },
    "tsconfig.json": config(),
    "a.ts": wrong,
  });
  const { report, remarks } = check(path);
  expect(report.engine.name).toBe("ts-morph");
  expect(report.summary.errors).toBe(1);
  expect(remarks).toEqual([
    "tsconfig.json: TypeScript 7.1 does not check this project: the project has TypeScript 6.0.3, and this takes 7.1. ts-morph does.",
  ]);
  expect(problemOf(() => check(path, { engine: "native" }))).toBe(
    "tsconfig.json: TypeScript 7.1 does not check this project: the project has TypeScript 6.0.3, and this takes 7.1. Install typescript 7.1 in the project, or leave out the engine.",
  );
});

test("a TypeScript 7.1 without the package of its platform", async () => {
  const { path } = await project({ "node_modules/typescript": {}, "tsconfig.json": config(), "a.ts": wrong });
  cpSync(typescript7, join(path, "node_modules/typescript"), { recursive: true });
  const { report, remarks } = check(path);
  expect(report.engine.name).toBe("ts-morph");
  expect(report.summary.errors).toBe(1);
  expect(remarks.join()).toMatch(/TypeScript 7\.1\.0-beta fails: Unable to resolve @typescript\/typescript-/);
  expect(problemOf(() => check(path, { engine: "native" }))).toMatch(/fails: Unable to resolve/);
});

/** Puts a script in the place of the compiler's program. `REAL` is that program. */
async function projectWithProgram(script: string): Promise<string> {
  const { path } = await project({ "node_modules/typescript": {}, "tsconfig.json": config(), "a.ts": wrong });
  const platform = `@typescript/typescript-${process.platform}-${process.arch}`;
  const real = createRequire(manifest7).resolve(`${platform}/package.json`);
  cpSync(typescript7, join(path, "node_modules/typescript"), { recursive: true });
  cpSync(real, join(path, "node_modules", platform, "package.json"));
  mkdirSync(join(path, "node_modules", platform, "lib"));
  const program = script.replaceAll("REAL", join(dirname(real), "lib/tsc"));
  writeFileSync(join(path, "node_modules", platform, "lib/tsc"), program, { mode: 0o755 });
  return path;
}

describe.skipIf(process.platform === "win32")("a compiler that dies in the middle", () => {
  /** It gets no more than some of what it is asked. */
  const dies = 'dd bs=1 count=2500 2>/dev/null | REAL "$@" 2>/dev/null';

  test("is started once more", async () => {
    const folder = await projectWithProgram(
      `#!/bin/sh\nif [ -e "$0.died" ]; then exec REAL "$@"; fi\ntouch "$0.died"\n${dies}\n`,
    );
    const { report, remarks } = check(folder, { engine: "native" });
    expect(remarks).toEqual([]);
    expect(report).toMatchObject({ engine: { name: "native" }, summary: { errors: 1 } });
  });

  test("and does so again leaves the project to ts-morph", async () => {
    const folder = await projectWithProgram(`#!/bin/sh\n${dies}\n`);
    const { report, remarks } = check(folder);
    expect(report).toMatchObject({ engine: { name: "ts-morph" }, summary: { errors: 1 } });
    expect(remarks.join()).toMatch(/TypeScript 7\.1 does not check this project: .+ ts-morph does\.$/);
    expect(problemOf(() => check(folder, { engine: "native" }))).toMatch(/does not check this project/);
  });
});

test("a workspace with TypeScript 6 and 7", async () => {
  const manifest = JSON.stringify({ name: "typescript", version: "6.0.3" });
  const { path } = await project({
    "package.json": JSON.stringify({ workspaces: ["old", "new"] }),
    "old/node_modules/typescript/package.json": manifest,
    "old/package.json": "{}",
    "old/tsconfig.json": config(),
    "old/a.ts": wrong,
    "new/package.json": "{}",
    "new/tsconfig.json": config(),
    "new/a.ts": wrong,
  });
  const { report } = check(path);
  expect(report.engine.name).toBe("native and ts-morph");
  expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "new/a.ts FC1006",
    "old/a.ts FC1006",
  ]);
});

test("fixes are made with the texts that are not written yet", async () => {
  const { path, readFile } = await project({
    "tsconfig.json": config(),
    "a.ts": 'import { start } from "fc";\nstart((): [Error | null, string] => [null, ""]);\n',
  });
  const settings = { folder: path, engine: "native", suggestions: true } as const;
  const { report, changes } = await fixProject({ paths: ["."] }, settings);
  expect(report.engine.name).toBe("native");
  expect(report.diagnostics).toEqual([]);
  expect(changes.map(({ file }) => file)).toEqual(["a.ts"]);
  expect(await readFile("a.ts", "utf8")).toContain('start((): [string, Error | null] => ["", null]);');
});

test("a result is kept until something that the compiler looked for changes", async () => {
  const { path, writeFile } = await project({ "tsconfig.json": config(), "a.ts": wrong });
  const cache = openCache([path], { engine: "native" }, join(path, "cache"));
  expect((await cache.check()).problem).toBeUndefined();
  expect(await cache.replay()).toMatchObject({ result: { report: { engine: { name: "native" } } } });
  // The package has no types for this import of another place now: it is found before.
  await writeFile("node_modules/fc/package.json", JSON.stringify({ name: "fc", types: "other.d.ts" }));
  expect(await cache.replay()).toMatchObject({ reason: expect.stringContaining("package.json") as string });
});

test("a watched project is checked anew after a change", async () => {
  const { path, writeFile } = await project({ "tsconfig.json": config(), "a.ts": wrong });
  const { check: again, concerns } = openWatchableCheck([path], { engine: "native" }, () => undefined);
  expect(again().report.summary.errors).toBe(1);
  expect(concerns(join(path, "node_modules/fc/index.d.ts"))).toBe(true);
  await writeFile("a.ts", right);
  expect(again().report.summary.errors).toBe(0);
});

test("type errors are those of the project's own compiler, each reported once", async () => {
  const { path } = await project({
    "tsconfig.json": config({}, { references: [{ path: "lib" }] }),
    "a.ts": `import { lib } from "./lib/b.js";\n${right}export const one: string = lib;\n`,
    "lib/tsconfig.json": config({ composite: true }),
    "lib/b.ts": 'export const lib: number = "";\n',
  });
  const { report } = check(path, { typecheck: true });
  expect(report.engine.name).toBe("native");
  expect(report.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "a.ts TS2322",
    "lib/b.ts TS2322",
  ]);
  const other = check(path, { typecheck: true, engine: "ts-morph" }).report;
  expect({ ...report, engine: other.engine }).toEqual(other);
});

test("nothing of ts-morph is loaded where TypeScript 7.1 checks, also what changes affect", async () => {
  const shared = "export function handle(): number { return 1; }\n";
  const uses = 'import { start } from "fc";\nimport { handle } from "./shared.js";\nstart(handle);\n';
  const { path } = await project({
    "base.json": config(options({ severity: { FC2001: "error" } })),
    "tsconfig.json": JSON.stringify({ extends: "./base.json" }),
    "shared.ts": shared,
    "uses.ts": uses,
    "right.ts": right,
  });
  const code = `
    import { checkProject } from ${JSON.stringify(import.meta.resolve("@fc-check/analyzer"))};
    import { createRequire } from "node:module";
    const check = (changed) => checkProject({ paths: ["."] }, { folder: process.cwd(), changed }).report;
    const reports = [check(undefined), check(["shared.ts"]), check(["right.ts"])];
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes("ts-morph"));
    console.log(JSON.stringify({
      engines: reports.map(({ engine }) => engine.name),
      files: reports.map(({ handlers }) => handlers.map(({ file }) => file)),
      loaded,
    }));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: path });
  expect(JSON.parse(printed.toString())).toEqual({
    engines: ["native", "native", "native"],
    files: [["right.ts", "uses.ts"], ["uses.ts"], ["right.ts"]],
    loaded: [],
  });
});
