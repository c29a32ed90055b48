import { readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  command,
  config,
  escaping,
  fcCheck,
  fcCheckProcess,
  preload,
  right,
  runProcess,
  writeFiles,
  wrong,
} from "./support.js";

const notices = { unknownOption: true };

/** A project that has something for every part of a report, with a place for a cache. Gives its folder. */
function writeProject(): Promise<string> {
  return writeFiles({
    "package.json": "{}",
    "node_modules/.keep": "",
    "tsconfig.json": config(notices),
    "main.ts": `${wrong}// 数 😀\nstart((event: Date): number => 1);\n`,
    "escaping.ts": escaping,
  });
}

const cacheOf = (folder: string): string => join(folder, "node_modules/.cache/fc-check");

/** The files of a cache that hold results. */
async function resultsIn(location: string): Promise<string[]> {
  return (await readdir(location)).filter((name) => name.includes(".result"));
}

const loaded =
  'import { createRequire } from "node:module"; process.on("exit", () => console.error(Object.keys(createRequire("file:///x.js").cache).join()));';

test("in continuous integration only a named folder is used", async () => {
  const folder = await writeProject();
  await fcCheck([], folder);
  const inCI = await fcCheck(["--verbose"], folder, { CI: "true" });
  expect((await fcCheck(["--verbose"], folder, { CI: "false" })).stderr).toContain("comes from the cache");
  expect(inCI.stderr).toContain("There is no cache: in continuous integration (CI is set)");
  for (const said of ["The check is done anew", "The result comes from the cache"]) {
    const named = await fcCheck(["--verbose", "--cache-location", "node_modules/.kept"], folder, {
      CI: "true",
    });
    expect(named.stderr).toContain(said);
  }
});

test("an unchanged project has the same output, byte for byte", async () => {
  const folder = await writeProject();
  const ways = [
    [],
    ["--handlers"],
    ["--format", "json"],
    ["--max-warnings", "0"],
    ["--severity", "FC1006=warning"],
    ["main.ts"],
  ];
  for (const args of ways) {
    const anew = await fcCheck(["--no-cache", ...args], folder, { FORCE_COLOR: "1" });
    expect(await fcCheck(args, folder, { FORCE_COLOR: "1" })).toEqual(anew);
    expect(await fcCheck(args, folder, { FORCE_COLOR: "1" })).toEqual(anew);
    expect((await fcCheck([...args, "--verbose"], folder)).stderr).toContain(
      "The result comes from the cache",
    );
  }
  // Of these ways, formats and limits make no other check.
  expect(await resultsIn(cacheOf(folder))).toHaveLength(3);
});

test("an unchanged project is checked without the compiler", async () => {
  const folder = await writeFiles({
    "package.json": "{}",
    "node_modules/.keep": "",
    "tsconfig.json": config(),
    "main.ts": right,
  });
  expect((await fcCheckProcess([], folder, preload(loaded))).stderr).toContain("ts-morph");
  const { stdout, stderr } = await fcCheckProcess([], folder, preload(loaded));
  expect(stdout).toMatch(/^1 handler in 2 files/);
  expect(stderr).not.toMatch(/ts-morph|typescript|babel|cli-table/);
});

test("--verbose says where the result comes from", async () => {
  const folder = await writeProject();
  const said = async (...args: string[]): Promise<string> => {
    const { stderr } = await fcCheck(["--verbose", ...args], folder);
    return stderr.split("\n")[0] ?? "";
  };
  expect(await said()).toBe("fc-check: The check is done anew: the cache has no result for it.");
  expect(await said()).toBe(`fc-check: The result comes from the cache, ${cacheOf(folder)}.`);
  await writeFile(join(folder, "main.ts"), right);
  expect(await said()).toBe(
    `fc-check: The check is done anew: this is not as it was: ${join(folder, "main.ts")}.`,
  );
  expect(await said()).toContain("comes from the cache");
  expect(await said("--no-cache")).toBe("fc-check: There is no cache: --no-cache.");
  for (const name of await resultsIn(cacheOf(folder))) await writeFile(join(cacheOf(folder), name), "{}");
  expect(await said()).toContain("not a file of the cache, or a damaged one");
});

test("the nearest folder with packages has the cache, and where there is none nothing is written", async () => {
  const folder = await writeFiles({
    "package.json": "{}",
    "packages/api": { "package.json": "{}", "tsconfig.json": config(), "main.ts": "export {};\n" },
  });
  const api = join(folder, "packages/api");
  const args = ["--verbose", "--pass-with-no-handlers"];
  expect((await fcCheck(args, api)).stderr).toContain("There is no cache: no folder from here upwards");
  expect((await readdir(api)).sort()).toEqual(["main.ts", "package.json", "tsconfig.json"]);
  await symlink("nowhere", join(api, "node_modules"));
  await writeFile(join(folder, "node_modules"), "");
  expect((await fcCheck(args, api)).stderr).toContain("There is no cache");
  await rm(join(folder, "node_modules"));
  const other = await writeFiles({});
  await symlink(other, join(folder, "node_modules"));
  expect((await fcCheck(args, api)).stderr).toContain("anew");
  expect((await fcCheck(args, api)).stderr).toContain(cacheOf(folder));
});

test("--cache-location names a folder, and --no-cache none", async () => {
  const folder = await writeProject();
  await fcCheck(["--no-cache"], folder);
  await fcCheck(["--no-cache", "--cache-location", "kept"], folder);
  expect(await readdir(join(folder, "node_modules"))).toEqual([".keep"]);
  // In the middle of the sources.
  const args = ["--verbose", "--cache-location", "kept/here"];
  expect((await fcCheck(args, folder)).stderr).toContain("anew");
  expect((await fcCheck(args, folder)).stderr).toContain("comes from the cache, kept/here.");
  expect(await readdir(join(folder, "node_modules"))).toEqual([".keep"]);
  expect(await fcCheck(["--cache-location", ""], folder)).toMatchObject({ status: 2, stdout: "" });
});

test("where the result can't be kept, the check is done; who named the folder is told", async () => {
  const folder = await writeProject();
  const anew = await fcCheck(["--no-cache"], folder);
  const { stderr, ...rest } = await fcCheck(["--cache-location", "main.ts"], folder);
  expect(rest).toEqual({ status: anew.status, stdout: anew.stdout });
  expect(stderr).toMatch(/^fc-check: The result could not be kept in main\.ts: EEXIST.*\.\n/);
  expect(stderr.split("\n").slice(1).join("\n")).toBe(anew.stderr);
  await writeFile(join(folder, "node_modules/.cache"), "");
  expect(await fcCheck([], folder)).toEqual(anew);
  expect((await fcCheck(["--verbose"], folder)).stderr).toContain("could not be kept");
});

test("a full disk is no obstacle", async () => {
  const folder = await writeProject();
  const anew = await fcCheck(["--no-cache", "--verbose"], folder);
  // No file may get longer than 4 KiB.
  const shell = `trap '' XFSZ; ulimit -f 4; exec "$NODE" "$COMMAND" --verbose`;
  const env = { NODE: process.execPath, COMMAND: command };
  const { status, stdout, stderr } = await runProcess("bash", ["-c", shell], folder, env);
  expect({ status, stdout }).toEqual({ status: anew.status, stdout: anew.stdout });
  expect(stderr).toMatch(/could not be kept in .*: EFBIG/);
  expect(await resultsIn(cacheOf(folder))).toEqual([]);
  expect((await fcCheck(["--verbose"], folder)).stdout).toEqual(anew.stdout);
  expect((await fcCheck(["--verbose"], folder)).stderr).toContain("comes from the cache");
});

test("several runs at once do not get in each other's way", async () => {
  const folder = await writeProject();
  const anew = await fcCheck(["--no-cache"], folder);
  for (let round = 0; round < 2; round += 1) {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => fcCheck([], folder)));
    for (const outcome of outcomes) expect(outcome).toEqual(anew);
    expect(await resultsIn(cacheOf(folder))).toHaveLength(1);
  }
});

test("what is fixed is checked anew", async () => {
  const folder = await writeProject();
  const before = await fcCheck([], folder);
  await fcCheck(["--fix-suggestions"], folder);
  const after = await fcCheck([], folder);
  expect(after).toEqual(await fcCheck(["--no-cache"], folder));
  expect(after).not.toEqual(before);
});

test("compiled code that is damaged is not run", async () => {
  const folder = await writeProject();
  const anew = await fcCheckProcess(["--no-cache"], folder);
  await fcCheckProcess([], folder);
  const location = cacheOf(folder);
  const kept = (await readdir(location, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.parentPath.includes("code-"),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const change of [
    (bytes: Buffer) => bytes.fill(7, bytes.length >> 1),
    (bytes: Buffer) => bytes.subarray(0, 100),
  ]) {
    for (const { parentPath, name } of kept) {
      const file = join(parentPath, name);
      await writeFile(file, change(await readFile(file)));
    }
    for (const name of await resultsIn(location)) await rm(join(location, name));
    expect(await fcCheckProcess([], folder)).toEqual(anew);
  }
});
