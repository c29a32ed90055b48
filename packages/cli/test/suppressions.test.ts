import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { config, escaping, fcCheck, read, right, writeFiles, wrong } from "./support.js";

const name = "fc-check-suppressions.json";
const undocumented = "start((event: string): void => void event);\n";
const project = {
  "tsconfig.json": config(),
  "a.ts": `${wrong}${undocumented}`,
  "b.ts": wrong,
  "c.ts": right,
};

/** What a file of suppressions says. */
async function suppressedIn(folder: string, file = name): Promise<unknown> {
  return (JSON.parse(await read(folder, file)) as { files: unknown }).files;
}

const ofProject = { "a.ts": { FC1006: 1, FC1008: 1 }, "b.ts": { FC1006: 1 } };

describe("--suppress-all", () => {
  test("writes the errors of today down, and later runs report what is new only", async () => {
    const folder = await writeFiles(project);
    const summary =
      "4 handlers in 4 files: 1 valid, 3 invalid, 0 unknown. 0 errors, 0 warnings. 3 suppressed.\n";
    const quietly = { status: 0, stdout: summary, stderr: "" };
    expect(await fcCheck(["--suppress-all"], folder)).toEqual(quietly);
    expect(await suppressedIn(folder)).toEqual(ofProject);
    expect(await fcCheck([], folder)).toEqual(quietly);
    await writeFile(join(folder, "d.ts"), wrong);
    await writeFile(join(folder, "b.ts"), `${wrong}start((): number => 2);\n`);
    const { status, stdout } = await fcCheck(["--format", "compact"], folder);
    expect(status).toBe(1);
    expect(stdout.match(/^\S+(?=: error)/gm)).toEqual(["b.ts:2:11", "b.ts:3:11", "d.ts:2:11"]);
  });

  test("leaves warnings, whose number may still be too high", async () => {
    const folder = await writeFiles({ ...project, "e.ts": escaping });
    const { status, stderr } = await fcCheck(["--suppress-all", "--max-warnings", "0"], folder);
    expect([status, stderr]).toEqual([1, "fc-check: There are 1 warnings, and --max-warnings allows 0.\n"]);
  });

  test("of one file keeps what is suppressed of others", async () => {
    const folder = await writeFiles(project);
    expect((await fcCheck(["b.ts", "--suppress-all"], folder)).status).toBe(0);
    expect(await suppressedIn(folder)).toEqual({ "b.ts": { FC1006: 1 } });
    expect((await fcCheck(["a.ts", "--suppress-all"], folder)).status).toBe(0);
    expect(await suppressedIn(folder)).toEqual(ofProject);
  });

  test("comes after --fix", async () => {
    const fixable = 'import { start } from "./fc.js";\nstart((ctx, event: string) => null);\n';
    const folder = await writeFiles({
      ...project,
      "tsconfig.json": config({ noImplicitAny: false }),
      "f.ts": fixable,
    });
    expect((await fcCheck(["--fix", "--suppress-all"], folder)).status).toBe(0);
    expect(await suppressedIn(folder)).toEqual(ofProject);
  });

  test("goes with --typecheck, and leaves TypeScript's errors", async () => {
    const folder = await writeFiles({ ...project, "t.ts": 'export const n: number = "";\n' });
    const { status, stdout } = await fcCheck(
      ["--suppress-all", "--typecheck", "--format", "compact"],
      folder,
    );
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^t\.ts:1:14: error: .*\[TS2322\]\n$/)]);
  });
});

test("--suppress-rule suppresses one code, by itself or by its name", async () => {
  const folder = await writeFiles(project);
  const summary =
    "4 handlers in 4 files: 1 valid, 3 invalid, 0 unknown. 1 error, 0 warnings. 2 suppressed.\n";
  const { status, stdout } = await fcCheck(["--suppress-rule", "fc1006"], folder);
  expect(status).toBe(1);
  expect(stdout).toContain(summary);
  expect(stdout).not.toContain("FC1006");
  expect(await suppressedIn(folder)).toEqual({ "a.ts": { FC1006: 1 }, "b.ts": { FC1006: 1 } });
  expect((await fcCheck(["--suppress-rule", "undocumented-signature"], folder)).status).toBe(0);
  expect(await suppressedIn(folder)).toEqual(ofProject);
});

describe("what is not needed any more", () => {
  test("is told with status 2, until it is pruned", async () => {
    const folder = await writeFiles({ ...project, "gone.ts": wrong });
    await fcCheck(["--suppress-all"], folder);
    await writeFile(join(folder, "a.ts"), wrong);
    await rm(join(folder, "gone.ts"));
    const unused = {
      status: 2,
      stderr: `fc-check: ${name}: a.ts has 1 FC1008 fewer than are suppressed.\nfc-check: Remove what is no longer needed with --prune-suppressions.\n`,
    };
    expect(await fcCheck([], folder)).toMatchObject(unused);
    expect((await fcCheck(["b.ts"], folder)).status).toBe(0);
    const { stdout } = await fcCheck(["--format", "junit"], folder);
    expect(stdout).toContain("a.ts has 1 FC1008 fewer than are suppressed.");
    expect(await fcCheck(["--prune-suppressions"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(await suppressedIn(folder)).toEqual({ "a.ts": { FC1006: 1 }, "b.ts": { FC1006: 1 } });
  });

  test("is told of files that have no handler any more", async () => {
    const folder = await writeFiles(project);
    await fcCheck(["--suppress-all"], folder);
    await writeFile(join(folder, "b.ts"), "export const value = 1;\n");
    expect((await fcCheck([], folder)).stderr).toContain("b.ts has 1 FC1006 fewer");
  });

  test("is not told of a text that is not saved, and of fixes that are not made", async () => {
    const folder = await writeFiles(project);
    await fcCheck(["--suppress-all"], folder);
    const typed = ["--stdin", "--stdin-filename", "b.ts"];
    expect(await fcCheck(typed, folder, {}, { typed: right })).toMatchObject({ status: 0, stderr: "" });
    expect((await fcCheck(["--fix-suggestions", "--fix-dry-run"], folder)).status).toBe(0);
  });
});

describe("the file of suppressions", () => {
  test("may lie elsewhere", async () => {
    const folder = await writeFiles({ ...project, "etc/read.me": "" });
    const at = ["--suppressions-location", "etc/known.json"];
    expect(await fcCheck(at, folder)).toMatchObject({
      status: 2,
      stdout: "",
      stderr:
        "fc-check: etc/known.json: There is no such file of suppressions. Write one with --suppress-all.\n",
    });
    expect((await fcCheck(["--suppress-all", ...at], folder)).status).toBe(0);
    expect(await suppressedIn(folder, "etc/known.json")).toEqual(ofProject);
    expect((await fcCheck(at, folder)).status).toBe(0);
    expect((await fcCheck([], folder)).status).toBe(1);
  });

  test("has paths from the folder of the run, in packages too", async () => {
    const inPackage = wrong.replace("./fc.js", "../../../fc.js");
    const folder = await writeFiles({
      "packages/a/tsconfig.json": config(),
      "packages/a/src/x.ts": inPackage,
      "packages/b/read.me": "",
    });
    expect((await fcCheck(["packages/a", "--suppress-all"], folder)).status).toBe(0);
    expect(await suppressedIn(folder)).toEqual({ "packages/a/src/x.ts": { FC1006: 1 } });
    expect((await fcCheck(["../a", "--suppress-all"], join(folder, "packages/b"))).status).toBe(0);
    expect(await suppressedIn(join(folder, "packages/b"))).toEqual({ "../a/src/x.ts": { FC1006: 1 } });
  });

  test.each([
    ["{ broken", "This is no JSON. Correct the file, or delete it and write it anew with --suppress-all."],
    [
      '{ "version": 2 }',
      "This file has version 2, and this fc-check reads version 1. Use the fc-check that wrote it, or delete it and write it anew with --suppress-all.",
    ],
  ])("that has %j stops the run", async (text, message) => {
    const folder = await writeFiles({ ...project, [name]: text });
    for (const args of [[], ["--suppress-all"], ["--prune-suppressions"]]) {
      expect(await fcCheck(args, folder)).toEqual({
        status: 2,
        stdout: "",
        stderr: `fc-check: ${name}: ${message}\n`,
      });
      expect(await read(folder, name)).toBe(text);
    }
  });

  test("that is a folder, or a link that leads out, is not touched", async () => {
    const folder = await writeFiles({ ...project, "elsewhere/x.json": "kept" });
    await mkdir(join(folder, "as-folder"));
    const { status, stderr } = await fcCheck(["--suppressions-location", "as-folder"], folder);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^fc-check: as-folder: The suppressions can't be read \(EISDIR/),
    ]);
    await mkdir(join(folder, "inner"));
    await symlink("../elsewhere/x.json", join(folder, "inner", name));
    const linked = await fcCheck(["../tsconfig.json", "--suppress-all"], join(folder, "inner"));
    expect(linked.status).toBe(2);
    expect(await read(folder, "elsewhere/x.json")).toBe("kept");
  });

  test("is replayed with the cache", async () => {
    const folder = await writeFiles(project);
    const args = ["--cache-location", "kept"];
    const before = await fcCheck(args, folder);
    expect(before.status).toBe(1);
    expect((await fcCheck([...args, "--suppress-all"], folder)).status).toBe(0);
    expect((await fcCheck(args, folder)).status).toBe(0);
    await rm(join(folder, name));
    expect(await fcCheck(args, folder)).toEqual(before);
  });
});

test("of many that are not needed any more, the first are named and the others counted", async () => {
  const names = Array.from({ length: 13 }, (_, index) => `${String.fromCharCode(97 + index)}.ts`);
  const files = Object.fromEntries(names.map((file) => [file, wrong]));
  const folder = await writeFiles({ "tsconfig.json": config(), ...files });
  await fcCheck(["--suppress-all"], folder);
  for (const file of names) await writeFile(join(folder, file), right);
  const { status, stderr } = await fcCheck([], folder);
  const lines = stderr.trimEnd().split("\n");
  expect([status, lines.length]).toEqual([2, 12]);
  expect(lines[9]).toContain("j.ts has 1 FC1006 fewer");
  expect(lines[10]).toBe(`fc-check: ${name}: The same holds for 3 more.`);
});

test("every format but SARIF counts what is suppressed, or leaves it out", async () => {
  const folder = await writeFiles(project);
  await fcCheck(["--suppress-all"], folder);
  const printed = async (format: string): Promise<string> =>
    (await fcCheck(["--format", format], folder)).stdout;
  expect(JSON.parse(await printed("json"))).toMatchObject({
    diagnostics: [],
    summary: { invalid: 3, errors: 0, suppressed: 3 },
  });
  for (const format of ["compact", "github"]) expect(await printed(format)).toBe("");
  expect(await printed("junit")).toContain('failures="0"');
  expect(await printed("html")).toContain("No errors, but 3 suppressed");
});

test("--quiet lists errors only, and still counts warnings", async () => {
  const folder = await writeFiles({ ...project, "e.ts": escaping });
  const codes = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await fcCheck(["--format", "json", ...args], folder);
    const { diagnostics, summary } = JSON.parse(stdout) as {
      diagnostics: { code: string }[];
      summary: { errors: number; warnings: number };
    };
    return [diagnostics.map(({ code }) => code), summary.errors, summary.warnings];
  };
  expect(await codes()).toEqual([["FC1006", "FC1008", "FC1006", "FC1015"], 3, 1]);
  expect(await codes("--quiet")).toEqual([["FC1006", "FC1008", "FC1006"], 3, 1]);
  expect(await fcCheck(["e.ts", "--quiet", "--max-warnings", "0"], folder)).toEqual({
    status: 1,
    stdout: "0 handlers in 1 file: 0 valid, 0 invalid, 0 unknown. 0 errors, 1 warning.\n",
    stderr: "fc-check: There are 1 warnings, and --max-warnings allows 0.\n",
  });
});

test.each([
  [
    ["--suppress-rule", "FC9999"],
    'There is no code "FC9999" to suppress. See all of them with fc-check explain.',
  ],
  [
    ["--suppress-rule", "TS2322"],
    'There is no code "TS2322" to suppress. See all of them with fc-check explain.',
  ],
  [
    ["--prune-suppressions"],
    `${name}: There is no such file of suppressions. Write one with --suppress-all.`,
  ],
  [
    ["--suppress-all", "--suppress-rule", "FC1006"],
    "option '--suppress-all' cannot be used with option '--suppress-rule <code>'",
  ],
  [
    ["--suppress-all", "--prune-suppressions"],
    "option '--suppress-all' cannot be used with option '--prune-suppressions'",
  ],
  [["--suppress-all", "--watch"], "option '--suppress-all' cannot be used with option '-w, --watch'"],
  [["--suppress-all", "--fix-dry-run"], "option '--suppress-all' cannot be used with option '--fix-dry-run'"],
])("%j ends with 2", async (args, message) => {
  const folder = await writeFiles(project);
  const { status, stdout, stderr } = await fcCheck(args, folder);
  expect([status, stdout, stderr.split("\n")[0]]).toEqual([2, "", `fc-check: ${message}`]);
});

test("a legacy project of 200 wrong handlers becomes green, stays so, and gets smaller", async () => {
  const legacy = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `src/f${index}.ts`,
      'import { start } from "../fc.js";\n' + "start((): number => 1);\n".repeat(5),
    ]),
  );
  const folder = await writeFiles({ "tsconfig.json": config(), ...legacy });
  expect((await fcCheck(["--suppress-all"], folder)).stdout).toContain(
    "0 valid, 200 invalid, 0 unknown. 0 errors, 0 warnings. 200 suppressed.",
  );
  await writeFile(join(folder, "new.ts"), wrong);
  expect((await fcCheck(["--format", "compact"], folder)).stdout).toMatch(/^new\.ts:2:11: .*\n$/);
  await writeFile(join(folder, "new.ts"), right);
  await writeFile(join(folder, "src/f7.ts"), right.replace("./fc.js", "../fc.js"));
  expect((await fcCheck([], folder)).status).toBe(2);
  expect(await fcCheck(["--prune-suppressions"], folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("195 suppressed.\n") as string,
  });
  expect((await fcCheck([], folder)).status).toBe(0);
});
