import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../runtime/test/support/node.js";
import { fcCheck, fcCheckProcess, read, runProcess, writeFiles } from "./support.js";

const packages = fileURLToPath(new URL("../..", import.meta.url));
const files = [
  ".github",
  ".gitignore",
  "eslint.config.mjs",
  "package.json",
  "s.yaml",
  "src",
  "tsconfig.json",
];

/** Creates a function with `--yes`, and links what its package.json asks for. Gives its folder. */
async function newFunction(): Promise<string> {
  const folder = await writeFiles({ "read.me": "" });
  expect(await fcCheck(["init", "my-function", "--yes"], folder)).toMatchObject({ status: 0, stderr: "" });
  const created = join(folder, "my-function");
  const { dependencies, devDependencies } = JSON.parse(await read(created, "package.json")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const own =
      { "fc-check": "cli", "eslint-plugin-fc-check": "eslint-plugin" }[name] ??
      name.replace("@fc-check/", "");
    const inCli = join(packages, "cli/node_modules", name);
    const target = name.includes("fc-check")
      ? join(packages, own)
      : existsSync(inCli)
        ? inCli
        : join(packages, "../node_modules", name);
    await mkdir(join(created, "node_modules", name, ".."), { recursive: true });
    await symlink(target, join(created, "node_modules", name));
  }
  return created;
}

/** Runs a tool that the function's scripts name. */
function tool(
  folder: string,
  path: string,
  ...args: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return runProcess(process.execPath, [join(folder, "node_modules", path), ...args], folder);
}

describe("a new function", { timeout: 120_000 }, () => {
  test("is green: its check, its types, its test and its lint", async () => {
    const folder = await newFunction();
    expect(
      readdirSync(folder)
        .filter((name) => name !== "node_modules")
        .sort(),
    ).toEqual(files);
    expect(await fcCheck(["--typecheck", "--handlers"], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(
        "1 handler in 3 files: 1 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.",
      ) as string,
      stderr: "",
    });
    const tested = await tool(folder, "tsx/dist/cli.mjs", "--test", "src/greet.test.ts");
    expect([tested.status, tested.stdout]).toEqual([0, expect.stringContaining("# pass 2")]);
    expect(await tool(folder, "eslint/bin/eslint.js", "--max-warnings", "0", ".")).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(await tool(folder, "typescript/bin/tsc")).toMatchObject({ status: 0 });
    expect(await fcCheck(["init", "--yes"], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("everything is in place") as string,
    });
  });

  test("runs, and answers", async () => {
    const folder = await newFunction();
    const port = String(await freePort());
    const child = spawn(process.execPath, ["--import", "tsx", "src/index.ts"], {
      cwd: folder,
      env: { PATH: process.env.PATH, FC_SERVER_PORT: port, FC_CUSTOM_LISTEN_ADDRESS: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    // The command of tsx would start another process, which outlives it.
    onTestFinished(() => void child.kill("SIGKILL"));
    await Promise.race([once(child.stdout, "data"), once(child.stderr, "data")]);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: '{"name":"world"}' });
    expect([answer.status, await answer.text()]).toEqual([200, '"hello, world!"']);
  });
});

describe("init", () => {
  test("writes a function into an empty folder, under its name", async () => {
    const folder = await writeFiles({ "empty-one/.git/HEAD": "" });
    const { status, stdout } = await fcCheck(["init", "--yes"], join(folder, "empty-one"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A new function, empty-one, in \.:\n\n {2}package\.json\n/);
    expect(JSON.parse(await read(folder, "empty-one/package.json"))).toMatchObject({ name: "empty-one" });
    expect(await read(folder, "empty-one/s.yaml")).toContain("functionName: empty-one\n");
  });

  test("asks on a terminal, and writes nothing without an answer or a terminal", async () => {
    const folder = await writeFiles({});
    const refused = await fcCheck(["init", "mine"], folder, {}, { typed: "n\n" });
    expect([refused.status, refused.stderr]).toEqual([1, "fc-check: Nothing was written.\n"]);
    const silent = await fcCheck(["init", "mine"], folder);
    expect([silent.status, silent.stderr]).toEqual([
      1,
      "fc-check: Nothing was written: there is no terminal to ask on. Run it again with --yes to write this.\n",
    ]);
    expect(existsSync(join(folder, "mine"))).toBe(false);
    expect((await fcCheck(["init", "mine"], folder, {}, { typed: "\n" })).status).toBe(0);
    expect(readdirSync(join(folder, "mine")).sort()).toEqual(files);
  });

  test("leaves a folder that is not empty as it is", async () => {
    const folder = await writeFiles({ "full/package.json": "{}", "file.txt": "" });
    for (const path of ["full", "file.txt"]) {
      expect((await fcCheck(["init", path, "--yes"], folder)).status).toBe(2);
    }
    expect(readdirSync(join(folder, "full"))).toEqual(["package.json"]);
  });

  test.each(["My-Function", "1st", "a b", "-", "nämlich", "x".repeat(65), "ends-"])(
    "takes no name such as %j",
    async (name) => {
      const folder = await writeFiles({});
      const { status, stdout, stderr } = await fcCheck(["init", "--yes", "--", name], folder);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/can't be the name of a function and its folder: use lower-case letters/);
      expect(existsSync(join(folder, name))).toBe(false);
    },
  );

  test("says what is in the way of writing", async () => {
    const folder = await writeFiles({ "file.txt": "" });
    const { status, stderr } = await fcCheck(["init", "file.txt/inner", "--yes"], folder);
    expect([status, stderr]).toEqual([
      2,
      "fc-check: file.txt/inner: The function can't be written (ENOTDIR: not a directory, mkdir). Look at the permissions of the folder.\n",
    ]);
  });
});

test("npm create fc-check is fc-check init", async () => {
  const create = join(packages, "create-fc-check/bin/create-fc-check.js");
  const folder = await writeFiles({});
  const outcome = await runProcess(process.execPath, [create, "mine", "--yes"], folder);
  expect(outcome.status).toBe(0);
  expect(readdirSync(join(folder, "mine")).sort()).toEqual(files);
  const again = await runProcess(process.execPath, [create, "--help"], folder);
  expect(again).toEqual(await fcCheckProcess(["init", "--help"], folder));
});
