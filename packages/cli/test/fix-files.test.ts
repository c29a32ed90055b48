import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  command,
  config,
  fcCheck,
  fcCheckProcess,
  fixable,
  fixed,
  preload,
  read,
  registrar,
  runProcess,
  writeFiles,
} from "./support.js";

const tsconfig = config({ noImplicitAny: false });

/** Replaces functions of `node:fs` in the process of the command. */
function withFs(code: string): NodeJS.ProcessEnv {
  return preload(`
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { openSync, renameSync, fsyncSync, readFileSync, writeFileSync } = fs;
    ${code}
    syncBuiltinESMExports();`);
}

/** A project with two files to fix, `a.ts` and `b.ts`. */
function twoFiles(): Promise<string> {
  return writeFiles({ "tsconfig.json": tsconfig, "a.ts": fixable, "b.ts": fixable });
}

describe("a file that can't be fixed is named, and the others are fixed", () => {
  test("one that changed since the check is not overwritten, and judged as it is now", async () => {
    const folder = await twoFiles();
    const changed = 'import { start } from "./fc.js";\nstart((): number => 1);\n';
    const change = withFs(`
      let reads = 0;
      fs.readFileSync = (path, ...rest) => {
        const result = readFileSync(path, ...rest);
        if (String(path).endsWith("/a.ts") && reads++ === 0) writeFileSync(path, ${JSON.stringify(changed)});
        return result;
      };`);
    const { status, stdout, stderr } = await fcCheckProcess(["--fix"], folder, change);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "fc-check: a.ts: The file was left as it is: it has changed since it was read. Run it again.\n",
    });
    expect(stdout).toMatch(/^a\.ts:2:11 error FC1006[^]*\nMade 1 fix in 1 file\./);
    expect(await read(folder, "a.ts")).toBe(changed);
    expect(await read(folder, "b.ts")).toBe(fixed);
  });

  test("one that is read-only, for root too", async () => {
    const folder = await twoFiles();
    chmodSync(join(folder, "a.ts"), 0o444);
    const { status, stdout, stderr } = await fcCheck(["--fix"], folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "fc-check: a.ts: The file was left as it is: it is read-only. Make it writable.\n",
    });
    expect(stdout).toMatch(/^a\.ts:2:8 error FC1003[^]*\nMade 1 fix in 1 file\./);
    expect(await read(folder, "a.ts")).toBe(fixable);
    expect(await read(folder, "b.ts")).toBe(fixed);
    const dry = await fcCheck(["--fix", "--fix-dry-run"], folder);
    expect(dry).toEqual({
      status: 2,
      stdout: "",
      stderr: `fc-check: Would make 0 fixes in 0 files, and leave 1 error, 0 warnings.\n${stderr}`,
    });
  });

  test.each([
    ["whose folder is read-only", "openSync", "EROFS: read-only file system, open"],
    ["that can't be replaced", "renameSync", "EPERM: operation not permitted, rename"],
  ])("one %s", async (_, call, reason) => {
    const folder = await twoFiles();
    const refuse = withFs(`
      fs.${call} = (path, ...rest) => {
        if (!/\\/a\\.ts\\.[\\da-f-]{36}$/.test(path)) return ${call}(path, ...rest);
        throw new Error(${JSON.stringify(`${reason} '/somewhere'`)});
      };`);
    expect(await fcCheckProcess(["--fix"], folder, refuse)).toMatchObject({
      status: 2,
      stderr:
        `fc-check: a.ts: The file was left as it is: it can't be written (${reason}). ` +
        "Look at the permissions of the file and of its folder, and at the space on the disk.\n",
    });
    expect(await read(folder, "a.ts")).toBe(fixable);
    expect(await read(folder, "b.ts")).toBe(fixed);
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "b.ts", "fc.ts", "tsconfig.json"]);
  });

  test("one that is not in UTF-8", async () => {
    const latin1 = Buffer.from(`// caf\u00E9\n${fixable}`, "latin1");
    const folder = await writeFiles({ "tsconfig.json": tsconfig, "a.ts": latin1, "b.ts": fixable });
    expect(await fcCheck(["--fix"], folder)).toMatchObject({
      status: 2,
      stderr: "fc-check: a.ts: The file was left as it is: it is not in UTF-8. Convert it.\n",
    });
    expect(readFileSync(join(folder, "a.ts"))).toEqual(latin1);
    expect(await read(folder, "b.ts")).toBe(fixed);
  });
});

test("where the check can't be done, nothing is written", async () => {
  const folder = await writeFiles({
    "a/tsconfig.json": tsconfig,
    "a/fc.ts": registrar,
    "a/main.ts": fixable,
    "b/tsconfig.json": "{",
  });
  expect(await fcCheck(["--fix", "a", "b"], folder)).toMatchObject({ status: 2, stdout: "" });
  expect(await read(folder, "a/main.ts")).toBe(fixable);
});

test("what a link leads to is written, once, and its mode is kept", async () => {
  const folder = await writeFiles({
    "tsconfig.json": tsconfig,
    "real/main.ts": fixable,
    "real/fc.ts": registrar,
    "real/tsconfig.json": tsconfig,
  });
  chmodSync(join(folder, "real/main.ts"), 0o755);
  symlinkSync("real/main.ts", join(folder, "link.ts"));
  expect(await fcCheck(["--fix"], folder)).toMatchObject({ status: 0, stderr: "" });
  expect(lstatSync(join(folder, "link.ts")).isSymbolicLink()).toBe(true);
  expect(await read(folder, "real/main.ts")).toBe(fixed);
  expect(statSync(join(folder, "real/main.ts")).mode & 0o777).toBe(0o755);
});

describe("an interruption leaves every file whole, and nothing beside them", () => {
  test.each([
    ["SIGINT", "fsyncSync", "a"],
    ["SIGTERM", "fsyncSync", "b"],
    ["SIGTERM", "renameSync", "a"],
  ])("%s at the %s of %s.ts", async (signal, call, file) => {
    const folder = await twoFiles();
    const interrupt = withFs(`
      let opened = "";
      fs.openSync = (path, ...rest) => { opened = String(path); return openSync(path, ...rest); };
      fs.${call} = (...args) => {
        if (opened.includes("/${file}.ts.")) process.kill(process.pid, "${signal}");
        return ${call}(...args);
      };`);
    const { status, stdout } = await fcCheckProcess(["--fix"], folder, interrupt);
    expect({ status, stdout }).toEqual({ status: null, stdout: "" });
    // What was begun is finished, and no more is begun.
    expect(await read(folder, "a.ts")).toBe(fixed);
    expect(await read(folder, "b.ts")).toBe(file === "a" ? fixable : fixed);
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "b.ts", "fc.ts", "tsconfig.json"]);
  });
});

test("a disk that gets full leaves a file as it was", async () => {
  const long = `${fixable}${"// A long comment.\n".repeat(500)}`;
  const folder = await writeFiles({ "tsconfig.json": tsconfig, "a.ts": long, "b.ts": fixable });
  // No file may get longer than 4 KiB.
  const shell = `trap '' XFSZ; ulimit -f 4; exec "$NODE" "$COMMAND" --fix`;
  const env = { NODE: process.execPath, COMMAND: command };
  const { status, stderr } = await runProcess("bash", ["-c", shell], folder, env);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^fc-check: a\.ts: The file was left as it is: it can't be written \(EFBIG: .*\)\./);
  expect(await read(folder, "a.ts")).toBe(long);
  expect(await read(folder, "b.ts")).toBe(fixed);
  expect(readdirSync(folder).sort()).toEqual(["a.ts", "b.ts", "fc.ts", "tsconfig.json"]);
});
