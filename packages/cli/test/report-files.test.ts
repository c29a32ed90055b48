import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  command,
  config,
  escaping,
  fcCheck,
  fixable,
  read,
  right,
  runProcess,
  writeFiles,
  wrong,
} from "./support.js";

const summary =
  "1 handler in 2 files: 0 valid, 1 invalid, 0 unknown. 1 error, 0 warnings.\nCan be fixed: 1 with --fix-suggestions.\nWhat a code means: fc-check explain FC1006\n";

describe("reports in files", () => {
  test("are what standard output would get, without colours, beside a report there", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong, "out/old": "" });
    const pretty = await fcCheck([], folder);
    const json = await fcCheck(["--format", "json"], folder);
    const formats = ["--format", "pretty", "--format", "json=out/a=b.json", "--format=pretty=report.txt"];
    expect(await fcCheck(formats, folder)).toEqual(pretty);
    expect(await read(folder, "out/a=b.json")).toBe(json.stdout);
    expect(await readdir(join(folder, "out"))).toEqual(["a=b.json", "old"]);
    await fcCheck(["--format", "pretty=report.txt"], folder, { FORCE_COLOR: "1" });
    expect(await read(folder, "report.txt")).toBe(pretty.stdout);
  });

  test("leave the summary for standard output", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    const args = ["--format", "json=a.json", "--handlers"];
    expect(await fcCheck(args, folder)).toEqual({ status: 1, stdout: summary, stderr: "" });
  });

  test("have the handlers where they are asked for", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
    await fcCheck(["--handlers", "--format", "pretty=a.txt"], folder);
    expect(await read(folder, "a.txt")).toMatch(/^Handler/);
  });

  test("tell what is left after fixes, or would be", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config({ noImplicitAny: false }),
      "main.ts": fixable,
    });
    const dry = ["--fix-dry-run", "--format", "json=dry.json"];
    const { stdout } = await fcCheck(dry, folder);
    expect(stdout).toMatch(/^--- a\/main.ts/);
    const { fixed } = JSON.parse(await read(folder, "dry.json")) as { fixed: { diff: string } };
    expect(fixed.diff).toBe(stdout);
    expect((await fcCheck(["--fix", "--format", "pretty=fixed.txt"], folder)).stdout).toMatch(/^Made 1 fix/);
    expect(await read(folder, "fixed.txt")).toMatch(/^Made 1 fix in 1 file\.\n1 handler in 2 files: 1 valid/);
  });

  test("stay as they are where the check can't be done", async () => {
    const folder = await writeFiles({ "tsconfig.json": "{", "old.json": "old", "main.ts": wrong });
    const { status } = await fcCheck(["--format", "json=old.json"], folder);
    expect(status).toBe(2);
    expect(await readdir(folder)).toEqual(["fc.ts", "main.ts", "old.json", "tsconfig.json"]);
    expect(await read(folder, "old.json")).toBe("old");
  });

  test("go through no link that leads out of the current folder", async () => {
    const outside = await writeFiles({ "victim.txt": "kept" });
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    await symlink(join(outside, "victim.txt"), join(folder, "report.json"));
    await symlink(outside, join(folder, "reports"));
    for (const file of ["report.json", "reports/new.json"]) {
      expect(await fcCheck(["--format", `json=${file}`], folder)).toEqual({
        status: 2,
        stdout: "",
        stderr: `fc-check: ${file}: The report can't be written: this is a link that leads out of the current folder. Name the file that it leads to.\n`,
      });
    }
    expect(await readdir(outside)).toEqual(["fc.ts", "victim.txt"]);
    expect(await read(outside, "victim.txt")).toBe("kept");
    await fcCheck(["--format", `json=${join(outside, "victim.txt")}`], folder);
    expect(JSON.parse(await read(outside, "victim.txt"))).toMatchObject({ version: 1 });
  });

  test("go through links, and to pipes", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong, "to/x": "old" });
    await symlink("to/x", join(folder, "link"));
    await fcCheck(["--format", "json=link"], folder);
    expect(JSON.parse(await read(folder, "to/x"))).toMatchObject({ version: 1 });
    const shell = '"$NODE" "$COMMAND" --format json=/dev/fd/3 3>&1 >/dev/null | cat';
    const { stdout } = await runProcess("bash", ["-c", shell], folder, {
      NODE: process.execPath,
      COMMAND: command,
    });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });
});

describe("a report file that can't be written", () => {
  test.each([
    ["no/a.json", "no/a.json: The report can't be written: there is no folder no. Create it first."],
    ["main.ts/a", "main.ts/a: The report can't be written: there is no folder main.ts. Create it first."],
    ["folder", "folder: The report can't be written: this is a folder. Name a file in it."],
    [
      "read-only.json",
      "read-only.json: The report can't be written (the file is read-only). Look at the permissions of the file and of its folder, and at the space on the disk.",
    ],
  ])("is said before the work: %s", async (file, message) => {
    const folder = await writeFiles({
      "tsconfig.json": "{ broken, but nobody gets that far",
      "main.ts": wrong,
      "read-only.json": "old",
    });
    await mkdir(join(folder, "folder"));
    await runProcess("chmod", ["a-w", "read-only.json"], folder, { PATH: process.env.PATH });
    expect(await fcCheck(["--format", "pretty", "--format", `json=${file}`], folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `fc-check: ${message}\n`,
    });
  });
});

describe("formats that do not go together", () => {
  const usage = "Run fc-check --help to see how it is used.\n";

  test.each([
    [
      ["--format", "json", "--format", "pretty"],
      "only one format can go to standard output: write the others to files, as in --format pretty=FILE",
    ],
    [["--format", "json=a", "--format", "pretty=./a"], "two formats can't go to the same file: ./a"],
    [
      ["--format", "json="],
      `option '--format <name[=file]>' argument 'json=' is invalid. Name a file behind the "=".`,
    ],
  ])("%j", async (args, message) => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": escaping, a: "kept" });
    expect(await fcCheck(args, folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `fc-check: ${message}\n${usage}`,
    });
    expect(await read(folder, "a")).toBe("kept");
  });
});
