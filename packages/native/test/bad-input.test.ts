import { createExtractor } from "@fc-check/compiler";
import { checkFile, readOptions } from "@fc-check/core";
import { NativeCompiler, NativeError, findTypeScript } from "@fc-check/native";
import { createFixture } from "fs-fixture";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { disk, installed, typescript7 } from "./support.js";

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, types: [], lib: ["es5"] },
  files: ["index.ts"],
});
const source = `/** @fcRegistrar */\ndeclare function start(handler: () => unknown): void;\nstart(() => "no error");\n`;

const manifest = (content: object): Record<string, string> => ({
  "node_modules/typescript/package.json": JSON.stringify(content),
});

test.each([
  ["no TypeScript", {}, "TypeScript is not installed for the project"],
  [
    "a broken package.json",
    { "node_modules/typescript/package.json": "{" },
    "the package `typescript` of the project is another one",
  ],
  [
    "another package",
    manifest({ name: "@typescript/typescript6", version: "7.1.0" }),
    "the package `typescript` of the project is another one",
  ],
  [
    "TypeScript 6",
    manifest({ name: "typescript", version: "6.0.3" }),
    "the project has TypeScript 6.0.3, and this takes 7.1",
  ],
  [
    "TypeScript 7.0",
    manifest({ name: "typescript", version: "7.0.2" }),
    "the project has TypeScript 7.0.2, and this takes 7.1",
  ],
  [
    "a nightly build",
    manifest({ name: "typescript", version: "7.1.0-dev.20261021.1" }),
    "the project has TypeScript 7.1.0-dev.20261021.1, and this takes 7.1",
  ],
  ["no code", manifest({ name: "typescript", version: "7.1.0" }), /^TypeScript 7\.1\.0 can't be loaded: /],
])("%s", async (_, files, reason) => {
  await using project = await createFixture(files);
  expect(findTypeScript(project.path, disk.readFile).reason).toMatch(reason);
});

test("a TypeScript without the package of its platform", async () => {
  await using project = await createFixture();
  cpSync(typescript7, join(project.path, "node_modules/typescript"), { recursive: true });
  const { typescript } = findTypeScript(project.path, disk.readFile);
  if (typescript === undefined) throw new Error("it is there");
  expect(() => new NativeCompiler(typescript, disk)).toThrow(NativeError);
  expect(() => new NativeCompiler(typescript, disk)).toThrow(
    /fails: Unable to resolve @typescript\/typescript-/,
  );
});

test.skipIf(process.platform === "win32")("a compiler whose program is another one", async () => {
  await using project = await createFixture({ "tsconfig.json": tsconfig, "index.ts": source });
  cpSync(typescript7, join(project.path, "node_modules/typescript"), { recursive: true });
  const platform = join(
    project.path,
    `node_modules/@typescript/typescript-${process.platform}-${process.arch}`,
  );
  mkdirSync(join(platform, "lib"), { recursive: true });
  writeFileSync(join(platform, "package.json"), "{}");
  writeFileSync(join(platform, "lib/tsc"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const { typescript } = findTypeScript(project.path, disk.readFile);
  if (typescript === undefined) throw new Error("it is there");
  const compiler = new NativeCompiler(typescript, disk);
  expect(() => compiler.program(project.getPath("tsconfig.json"))).toThrow(NativeError);
  compiler.close();
});

test("a compiler that dies", async () => {
  await using project = await createFixture({ "tsconfig.json": tsconfig, "index.ts": source });
  const compiler = new NativeCompiler(installed, disk);
  process.kill(pidOf(compiler), "SIGKILL");
  expect(() => compiler.program(project.getPath("tsconfig.json"))).toThrow(NativeError);
  compiler.close();
});

test("a compiler that dies while it opens a project", async () => {
  await using project = await createFixture({ "tsconfig.json": tsconfig, "index.ts": source });
  const configFile = project.getPath("tsconfig.json");
  const compiler = new NativeCompiler(installed, disk, { reads: "itself" });
  compiler.begin(configFile);
  process.kill(pidOf(compiler), "SIGKILL");
  expect(() => compiler.config(configFile)).toThrow(NativeError);
  compiler.close();
});

test("a project that was begun, and one that is opened instead", async () => {
  await using folder = await createFixture({
    "a/tsconfig.json": tsconfig,
    "a/index.ts": source,
    "b/tsconfig.json": tsconfig,
    "b/index.ts": source,
  });
  const [a, b] = [folder.getPath("a/tsconfig.json"), folder.getPath("b/tsconfig.json")];
  const roots = (compiler: NativeCompiler, file: string): number | undefined =>
    compiler.config(file)?.fileNames.filter((name) => name.startsWith(file.slice(0, -"tsconfig.json".length)))
      .length;
  const sources = (compiler: NativeCompiler, file: string): string[] =>
    compiler
      .program(file)
      .program.getRootFileNames()
      .map((name) => name.slice(folder.path.replace(/[\\/]$/, "").length + 1));
  for (const [begun, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const compiler = new NativeCompiler(installed, disk, { reads: "itself" });
    compiler.begin(begun);
    expect([roots(compiler, a), roots(compiler, b)]).toEqual([1, 1]);
    for (const file of [other, begun, begun])
      expect(sources(compiler, file)).toEqual([`${file === a ? "a" : "b"}/index.ts`]);
    compiler.close();
  }
});

test.skipIf(process.platform === "win32")("a compiler that hangs is ended", async () => {
  await using project = await createFixture({ "tsconfig.json": tsconfig, "index.ts": source });
  const compiler = new NativeCompiler(installed, disk, { patience: 300 });
  process.kill(pidOf(compiler), "SIGSTOP");
  const start = Date.now();
  expect(() => compiler.program(project.getPath("tsconfig.json"))).toThrow(/fails: it does not respond$/);
  expect(Date.now() - start).toBeLessThan(10_000);
  await ended(pidOf(compiler));
  compiler.close();
});

test("200 projects in a row, and no process is left behind", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `project-${String(index)}`);
  await using folder = await createFixture(
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/tsconfig.json`, tsconfig],
        [`${name}/index.ts`, source],
      ]),
    ),
  );
  const compiler = new NativeCompiler(installed, disk);
  const { options } = readOptions({});
  const verdicts = names.flatMap((name) => {
    const { ts, program } = compiler.program(folder.getPath(`${name}/tsconfig.json`));
    const host = { ts, program, options, baseFolder: folder.getPath(name), readFile: disk.readFile };
    const { files, extract } = createExtractor(host);
    return files.flatMap((file) =>
      checkFile((detailOf) => extract(file, detailOf), options).handlers.map(({ verdict }) => verdict),
    );
  });
  expect(verdicts).toEqual(names.map(() => "invalid"));
  compiler.close();
  await ended(pidOf(compiler));
});

function pidOf({ pid }: NativeCompiler): number {
  if (pid === undefined) throw new Error("it has no process");
  return pid;
}

/** Waits until a process has ended; a test that waits for ever fails. */
async function ended(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await setTimeout(20);
  }
}
