import type { Report } from "@fc-check/core";
import { listFixtures } from "@fc-check/fixtures";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  config,
  copySamples,
  fcCheck,
  fixable,
  fixed,
  read,
  registrar,
  writeFiles,
  wrong,
} from "./support.js";

const fixtures = listFixtures()
  .map(({ name }) => name)
  .filter((name) => name.startsWith("fixes-"));

/** Text without the expectations that it holds as a fixture. */
function withoutExpectations(text: string): string {
  return text.replace(/^[ \t]*(?:\/\/|\/\*)[ \t]*(?:\^|@[-+]?\d).*(?:\r?\n|$)/gm, "");
}

/** The files of the fixtures that have fixes. */
function filesToFix(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.startsWith("fixes-") && file.endsWith(".fixed"))
    .map((file) => file.replace(/\.fixed$/, ""));
}

/** A project that has no type errors in the way: `ctx` is left without a type. */
const tsconfig = config({ noImplicitAny: false });

test("all fixes of all fixtures are made, and a second run changes nothing", async () => {
  const folder = await copySamples(fixtures);
  const { stdout } = await fcCheck(["--fix-suggestions", ...fixtures], folder);
  const files = filesToFix(folder);
  expect(stdout).toMatch(/^Made \d{3} fixes in \d+ files\.$/m);
  for (const file of files) {
    const expected = await read(folder, `${file}.fixed`);
    expect(withoutExpectations(await read(folder, file)), file).toBe(expected);
  }
  const times = files.map((file) => statSync(join(folder, file)).mtimeMs);
  const again = await fcCheck(["--fix-suggestions", ...fixtures], folder);
  expect(again.stdout).toContain("\nMade 0 fixes in 0 files.\n");
  expect(files.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(times);
});

test("--fix makes the safe ones only, and reports what is left", async () => {
  const folder = await writeFiles({
    "tsconfig.json": tsconfig,
    "main.ts": fixable,
    "other.ts": wrong,
  });
  const plain = await fcCheck([], folder);
  expect(plain.stdout).toMatch(/2 errors, 0 warnings\.\nCan be fixed: 1 with --fix, 1 more with --fix-sug/);
  const { status, stdout, stderr } = await fcCheck(["--fix"], folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(/^other\.ts:2:11 error FC1006/);
  expect(stdout).toMatch(
    /\n\nMade 1 fix in 1 file\.\n2 handlers.*1 error, 0 warnings\.\nCan be fixed: 1 with --fix-suggestions\.\nWhat a code means: fc-check explain FC1006\n$/,
  );
  expect(await read(folder, "main.ts")).toBe(fixed);
  expect(await read(folder, "other.ts")).toBe(wrong);
  expect(await fcCheck(["--fix-suggestions"], folder)).toEqual({
    status: 0,
    stdout:
      "Made 1 fix in 1 file.\n2 handlers in 3 files: 2 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.\n",
    stderr: "",
  });
});

test("source files that are named are fixed, and no others", async () => {
  const folder = await writeFiles({ "tsconfig.json": tsconfig, "a.ts": fixable, "b.ts": fixable });
  expect(await fcCheck(["--fix", "a.ts"], folder)).toMatchObject({ status: 0 });
  expect(await read(folder, "a.ts")).toBe(fixed);
  expect(await read(folder, "b.ts")).toBe(fixable);
});

test("the JSON report says what was fixed", async () => {
  const schema = JSON.parse(
    readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"),
  ) as object;
  const validate = new Ajv2020({ allErrors: true, removeAdditional: "all" }).compile(schema);
  const folder = await writeFiles({ "tsconfig.json": tsconfig, "main.ts": fixable, "other.ts": wrong });
  const dry = await fcCheck(["--format", "json", "--fix-dry-run"], folder);
  const made = await fcCheck(["--format", "json", "--fix"], folder);
  expect([dry.status, made.status]).toEqual([1, 1]);
  const diff = expect.stringMatching(/^--- a\/main\.ts\n\+\+\+ b\/main\.ts\n@@ -1,2 \+1,2 @@\n/) as string;
  expect(JSON.parse(dry.stdout)).toMatchObject({ fixed: { fixes: 1, files: ["main.ts"], diff } });
  const report = JSON.parse(made.stdout) as Report & { fixed: unknown };
  expect(report.fixed).toEqual({ fixes: 1, files: ["main.ts"] });
  expect(report.diagnostics.map(({ file }) => file)).toEqual(["other.ts"]);
  for (const { stdout } of [dry, made]) {
    const copy = JSON.parse(stdout) as unknown;
    expect(validate(copy)).toBe(true);
    expect(copy).toEqual(JSON.parse(stdout));
  }
});

describe("what a fix does not touch stays as it is", () => {
  const lines = [
    "// 处理订单 😀 é",
    'import { start } from "./fc.js";',
    "start((ctx, event: string) => null);",
  ];
  const fixedLines = [lines[0], ...fixed.trimEnd().split("\n")];
  test.each([
    ["line endings", "\r\n", "", "\r\n"],
    ["a byte order mark", "\n", "\uFEFF", "\n"],
    ["a missing last newline", "\n", "", ""],
    ["all of them", "\r\n", "\uFEFF", ""],
  ])("%s", async (_, newline, mark, end) => {
    const folder = await writeFiles({
      "tsconfig.json": tsconfig,
      "main.ts": mark + lines.join(newline) + end,
    });
    expect(await fcCheck(["--fix"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(await read(folder, "main.ts")).toBe(mark + fixedLines.join(newline) + end);
  });
});

describe("several fixes in one file", () => {
  test("that need the same import", async () => {
    const folder = await writeFiles({
      "tsconfig.json": tsconfig,
      "main.ts": fixable + fixable.split("\n").slice(1).join("\n").repeat(15),
    });
    expect((await fcCheck(["--fix"], folder)).stdout).toMatch(/^Made 16 fixes in 1 file\./);
    expect(await read(folder, "main.ts")).toBe(fixed + fixed.split("\n").slice(1).join("\n").repeat(15));
  });

  const nested = (levels: number, type: string, value: string): string =>
    `${`start((): ${type} => { `.repeat(levels)}${`return ${value}; });`.repeat(levels)}\n`;

  test("that overlap are made one after the other", async () => {
    const use = 'import { start } from "./fc.js";\n';
    const folder = await writeFiles({ "tsconfig.json": tsconfig, "main.ts": use + nested(3, "number", "1") });
    expect(await fcCheck(["--fix-suggestions"], folder)).toMatchObject({ status: 0 });
    expect(await read(folder, "main.ts")).toBe(use + nested(3, "[number, Error | null]", "[1, null]"));
  });

  test("of which there are too many for ten rounds are left for the next run", async () => {
    const use = 'import { start } from "./fc.js";\n';
    const folder = await writeFiles({
      "tsconfig.json": tsconfig,
      "main.ts": use + nested(12, "number", "1"),
    });
    const { status, stdout } = await fcCheck(["--fix-suggestions"], folder);
    expect({ status, last: stdout.slice(stdout.indexOf("Made")) }).toEqual({
      status: 1,
      last: "Made 10 fixes in 1 file.\n12 handlers in 2 files: 10 valid, 2 invalid, 0 unknown. 2 errors, 0 warnings.\nCan be fixed: 2 with --fix-suggestions.\nWhat a code means: fc-check explain FC1006\n",
    });
    expect(await fcCheck(["--fix-suggestions"], folder)).toMatchObject({ status: 0 });
  });
});

test("a fix in one project of several that share a file is made once", async () => {
  const folder = await writeFiles({
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "a" }, { path: "b" }] }),
    "a/tsconfig.json": config({ composite: true, noImplicitAny: false }, { include: [".", "../fc.ts"] }),
    "a/main.ts": fixable.replace("./fc", "../fc"),
    "b/tsconfig.json": config(
      { composite: true, noImplicitAny: false },
      { include: [".", "../a", "../fc.ts"] },
    ),
    "b/fc.ts": registrar,
    "b/main.ts": fixable,
  });
  expect((await fcCheck(["--fix"], folder)).stdout).toMatch(/^Made 2 fixes in 2 files\./);
  expect(await read(folder, "a/main.ts")).toBe(fixed.replace("./fc", "../fc"));
  expect(await read(folder, "b/main.ts")).toBe(fixed);
});
