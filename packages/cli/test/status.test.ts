import { describe, expect, test } from "vitest";
import { config, escaping, fcCheck, options, registrar, right, wrong, writeFiles } from "./support.js";

const nothing = "export const value = 1;\n";

describe("the exit status", () => {
  test("is 0 without errors, and 1 with one", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
    expect(await fcCheck([], folder)).toEqual({
      status: 0,
      stdout: "1 handler in 2 files: 1 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.\n",
      stderr: "",
    });
    const other = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    expect(await fcCheck([], other)).toMatchObject({ status: 1, stderr: "" });
  });

  test("is not changed by warnings, unless there are more than --max-warnings", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "main.ts": right,
      "a.ts": escaping,
      "b.ts": escaping,
    });
    expect(await fcCheck([], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(await fcCheck(["--max-warnings", "2"], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(await fcCheck(["--max-warnings", "1"], folder)).toMatchObject({
      status: 1,
      stderr: "fc-check: There are 2 warnings, and --max-warnings allows 1.\n",
    });
  });

  test("is 2 where a project or folder has no handler, unless that is allowed", async () => {
    const folder = await writeFiles({
      "none/tsconfig.json": config(),
      "none/main.ts": nothing,
      "some/tsconfig.json": config(),
      "some/main.ts": 'import { start } from "../fc.js";\nstart(() => null);\n',
    });
    for (const args of [["none"], ["none/tsconfig.json"], ["-p", "none"], ["some", "none"]]) {
      const { status, stdout, stderr } = await fcCheck(args, folder);
      expect(status).toBe(2);
      expect(stdout).toMatch(/0 errors/);
      expect(stderr).toMatch(/^fc-check: none(\/tsconfig\.json)?: No handler was found here/);
    }
    expect(await fcCheck(["none", "--pass-with-no-handlers"], folder)).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("is 0 where one project of a pattern or a workspace has a handler, and 2 where each is named", async () => {
    const project = { "tsconfig.json": config(), "package.json": "{}" };
    const folder = await writeFiles({
      "package.json": '{ "workspaces": ["packages/*"] }',
      "packages/none": { ...project, "main.ts": nothing },
      "packages/some": { ...project, "main.ts": right.replace("./fc.js", "../../fc.js") },
    });
    for (const path of [".", "packages/*"])
      expect(await fcCheck([path], folder)).toMatchObject({ status: 0, stderr: "" });
    expect(await fcCheck(["packages/none", "packages/some"], folder)).toMatchObject({
      status: 2,
      stderr:
        "fc-check: packages/none: No handler was found here, so nothing was checked.\n" +
        'fc-check: Each project that is named needs a handler. A workspace, or a pattern in quotes ("packages/*"), needs one in all; ' +
        "--pass-with-no-handlers needs none.\n",
    });
  });

  test("is 0 for source files without handlers, as lint-staged gives them", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right, "other.ts": nothing });
    expect(await fcCheck(["other.ts", "fc.ts"], folder)).toMatchObject({
      status: 0,
      stdout: "0 handlers in 2 files: 0 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.\n",
      stderr: "",
    });
  });
});

describe("options", () => {
  test("of the project hold, and flags override them", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(options({ severity: { FC1006: "warning" } })),
      "main.ts": `${wrong}start((event: string): void => void event);\n`,
    });
    const codes = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await fcCheck(["--format", "json", ...args], folder);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
      return diagnostics.map(({ code, severity }) => `${code} ${severity}`);
    };
    expect(await codes()).toEqual(["FC1006 warning", "FC1008 error"]);
    expect(await codes("--severity", "FC1006=error", "--severity", "undocumented-signature=warning")).toEqual(
      ["FC1006 error", "FC1008 warning"],
    );
    expect(await codes("--accept-undocumented", "--severity", "FC1006=off")).toEqual([]);
  });

  test("of a cache are accepted, and change nothing", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
    const plain = await fcCheck([], folder);
    expect(await fcCheck(["--no-cache"], folder)).toEqual(plain);
    expect(await fcCheck(["--cache-location", "somewhere"], folder)).toEqual(plain);
  });

  test("that are unknown to TypeScript are passed on, and the project is checked", async () => {
    const folder = await writeFiles({ "tsconfig.json": config({ strct: true }), "main.ts": right });
    expect(await fcCheck([], folder)).toMatchObject({
      status: 0,
      stderr:
        "fc-check: tsconfig.json:1:101: Unknown compiler option 'strct'. Did you mean 'strict'? " +
        "So says TypeScript 6.0.2, which does this check; the project is checked without it.\n",
    });
  });
});

describe("bad usage ends with 2 and says what is wrong", () => {
  const usage = "Run fc-check --help to see how it is used.\n";

  test.each([
    [
      ["--format", "xml"],
      `fc-check: option '--format <name[=file]>' argument 'xml' is invalid. The formats are pretty, json, compact, github, html, junit, sarif, and NAME=FILE writes to a file.\n${usage}`,
    ],
    [["--nope"], `fc-check: unknown option '--nope'\n${usage}`],
    [
      ["--max-warnings", "some"],
      `fc-check: option '--max-warnings <number>' argument 'some' is invalid. It must be a whole number.\n${usage}`,
    ],
    [["--max-warnings"], `fc-check: option '--max-warnings <number>' argument missing\n${usage}`],
    [
      ["--severity", "FC1006"],
      `fc-check: option '--severity <code=level>' argument 'FC1006' is invalid. It must have the form FC2002=warning.\n${usage}`,
    ],
    [
      ["--severity", "FC1=off"],
      'fc-check: In the given options, "severity.FC1" is neither a code nor the name of one. Correct or remove it.\n',
    ],
    [
      ["-p", ".", "main.ts"],
      `fc-check: name what to check either with --project or as paths, not both\n${usage}`,
    ],
    [["nope"], "fc-check: nope: There is no such file or folder. Correct the path.\n"],
    [
      ["empty"],
      "fc-check: empty: There is no tsconfig.json and no source file in this folder. Name another folder.\n",
    ],
    [["broken"], "fc-check: broken/tsconfig.json:1:3: '}' expected. Correct the JSON.\n"],
  ])("%j", async (args, stderr) => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "main.ts": right,
      "empty/read.me": "",
      "broken/tsconfig.json": "{ ",
      "broken/x.ts": "",
    });
    expect(await fcCheck(args, folder)).toEqual({ status: 2, stdout: "", stderr });
  });
});

describe("words that are no paths", () => {
  test.each([
    ["explian", "explain"],
    ["inti", "init"],
    ["docter", "doctor"],
    ["hlep", "help"],
    ["lspp", "lsp"],
  ])("%s is a mistyped command", async (word, meant) => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": right });
    expect(await fcCheck([word], folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `fc-check: There is no command, file or folder "${word}". Did you mean ${meant}?\n`,
    });
  });

  test("a folder of such a name is checked", async () => {
    const folder = await writeFiles({
      "explian/tsconfig.json": config(),
      "explian/main.ts": right,
      "explian/fc.ts": registrar,
    });
    expect((await fcCheck(["explian"], folder)).status).toBe(0);
  });

  test("help and version are what the flags are", async () => {
    const folder = await writeFiles({});
    expect(await fcCheck(["help"], folder)).toEqual(await fcCheck(["--help"], folder));
    expect(await fcCheck(["version"], folder)).toEqual(await fcCheck(["-v"], folder));
    expect((await fcCheck(["-v"], folder)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
