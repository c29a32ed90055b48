import { describe, expect, test } from "vitest";
import { config, fcCheck, registrar, right, writeFiles, wrong } from "./support.js";
import type { Outcome } from "./support.js";

const nothing = "export const value = 1;\n";
const inSrc = (text: string): string => text.replace("./fc.js", "../fc.js");
const project = {
  "tsconfig.json": config({}, { exclude: ["**/*.test.ts"] }),
  "src/a.ts": inSrc(right),
  "src/b.ts": inSrc(wrong),
  "src/a.test.ts": inSrc(wrong),
  "lib/c.ts": inSrc(right),
  "none/d.ts": nothing,
};

/** The statuses, and the lines of the compact report. */
async function check(folder: string, ...args: string[]): Promise<Outcome> {
  return fcCheck(["--format", "compact", ...args], folder);
}

describe("folders and patterns inside a project", () => {
  test("are checked", async () => {
    const folder = await writeFiles(project);
    const found = /^src\/b\.ts:2:11: error: .*\[FC1006\]\n$/;
    for (const path of ["src", "src/*", "src/**/*.ts", "{src,none}/*.ts"])
      expect(await check(folder, path)).toEqual({
        status: 1,
        stdout: expect.stringMatching(found) as string,
        stderr: "",
      });
    expect(await check(folder, "lib")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("need a handler", async () => {
    const folder = await writeFiles(project);
    const { status, stderr } = await check(folder, "none", "lib");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fc-check: none: No handler was found here, so nothing was checked\.\n/);
    expect(await check(folder, "none", "--pass-with-no-handlers")).toMatchObject({ status: 0, stderr: "" });
  });

  test("are files where these have such a name", async () => {
    const folder = await writeFiles({ ...project, "app/[id].ts": inSrc(wrong), "app/i.ts": inSrc(wrong) });
    expect((await check(folder, "app/[id].ts")).stdout).toMatch(/^app\/\[id\]\.ts:2:11: .*\n$/);
  });
});

describe("a file that no project has", () => {
  const named =
    'src/a.test.ts: The file belongs to no project. Add it to "files" or "include" of a tsconfig.json in its folder or above.';

  test("does not stop the check of others, and makes it end with 2 unless that is allowed", async () => {
    const folder = await writeFiles(project);
    const others = ["src/a.test.ts", "src/a.ts"];
    expect(await check(folder, ...others)).toEqual({ status: 2, stdout: "", stderr: `fc-check: ${named}\n` });
    const json = await fcCheck(["--format", "json", ...others], folder);
    expect(JSON.parse(json.stdout)).toMatchObject({ summary: { files: 1, handlers: 1 } });
    const allowed = await check(folder, ...others, "--no-error-on-unmatched");
    expect(allowed).toEqual({ status: 0, stdout: "", stderr: `fc-check: ${named}\n` });
    expect((await check(folder, ...others, "src/b.ts", "--no-error-on-unmatched")).status).toBe(1);
  });

  test("is reported again from the cache", async () => {
    const folder = await writeFiles(project);
    const args = ["--cache-location", "kept", "src/a.test.ts", "src/a.ts"];
    const first = await check(folder, ...args);
    expect(await check(folder, ...args)).toEqual(first);
    expect(first.status).toBe(2);
  });

  test("alone is checked by nothing", async () => {
    const folder = await writeFiles(project);
    expect(await check(folder, "src/a.test.ts")).toMatchObject({ status: 2, stdout: "" });
    const { status, stdout, stderr } = await fcCheck(["src/a.test.ts", "--no-error-on-unmatched"], folder);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "0 handlers in 0 files: 0 valid, 0 invalid, 0 unknown. 0 errors, 0 warnings.\n",
      stderr: `fc-check: ${named}\n`,
    });
  });

  test("stands in the reports for tools", async () => {
    const folder = await writeFiles(project);
    const { stdout } = await fcCheck(["--format", "junit", "src/a.test.ts", "src/a.ts"], folder);
    expect(stdout).toContain("src/a.test.ts: The file belongs to no project.");
  });
});

test("a folder without tsconfig.json is told what to do", async () => {
  const folder = await writeFiles({ "src/a.ts": inSrc(right) });
  expect(await fcCheck([], folder)).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "fc-check: .: There is no tsconfig.json in this folder. Create one with npx tsc --init, or name a project's folder, or its tsconfig.json.\n",
  });
});

describe("--stdin", () => {
  const checkText = (folder: string, typed: string | Buffer, ...args: string[]): Promise<Outcome> =>
    fcCheck(["--stdin", "--format", "compact", ...args], folder, {}, { typed });
  const named = (file: string): string[] => ["--stdin-filename", file];

  test("checks a text that is not saved", async () => {
    const folder = await writeFiles(project);
    const expected = {
      status: 1,
      stderr: "",
      stdout: expect.stringMatching(/^src\/a\.ts:2:11: error/) as string,
    };
    expect(await checkText(folder, inSrc(wrong), ...named("src/a.ts"))).toEqual(expected);
    expect(await checkText(folder, `\uFEFF${inSrc(wrong)}`, ...named("./src/a.ts"))).toEqual(expected);
    expect(await checkText(folder, inSrc(right), ...named("src/b.ts"))).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect((await checkText(folder, inSrc(wrong), ...named("src/[new].ts"))).stdout).toMatch(
      /^src\/\[new\]\.ts:2:11/,
    );
  });

  test("keeps no result", async () => {
    const folder = await writeFiles({ ...project, "package.json": "{}", "node_modules/x/index.js": "" });
    for (const text of [wrong, right, wrong])
      expect((await checkText(folder, inSrc(text), ...named("src/a.ts"))).status).toBe(
        text === wrong ? 1 : 0,
      );
    expect((await check(folder, "src/a.ts")).status).toBe(0);
  });

  test("says what is wrong with the name", async () => {
    const folder = await writeFiles({ ...project, "other/fc.ts": registrar });
    expect(await checkText(folder, right, ...named("src/new.test.ts"))).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^fc-check: src\/new\.test\.ts: The file belongs to no project\./,
      ) as string,
    });
    expect((await checkText(folder, right, ...named("src/a.md"))).stderr).toMatch(
      /^fc-check: src\/a\.md: This is not/,
    );
    expect((await checkText(folder, right, ...named("src/a.md"), "--no-error-on-unmatched")).status).toBe(0);
  });

  test("takes what is no TypeScript for a file without handlers", async () => {
    const folder = await writeFiles(project);
    expect(await checkText(folder, "<<< }} not TypeScript", ...named("src/a.ts"))).toMatchObject({
      status: 0,
    });
    expect(
      await checkText(folder, "<<< }} not TypeScript", ...named("src/a.ts"), "--typecheck"),
    ).toMatchObject({
      status: 1,
    });
    expect(await checkText(folder, Buffer.from([0xff, 0xfe, 0xd8]), ...named("src/a.ts"))).toEqual({
      status: 2,
      stdout: "",
      stderr: "fc-check: src/a.ts: The text on standard input is not in UTF-8. Convert it.\n",
    });
  });

  test.each([
    [[], /^fc-check: --stdin needs the name of the file whose text it is: --stdin-filename src\/order\.ts\n/],
    [
      ["--stdin-filename", "src/a.ts", "src/b.ts"],
      /^fc-check: --stdin checks the text of one file: name no other/,
    ],
    [
      ["--stdin-filename", "src/a.ts", "-p", "."],
      /^fc-check: --stdin checks the text of one file: name no other/,
    ],
    [["--stdin-filename", "src/a.ts", "--fix"], /'--stdin' cannot be used with option '--fix'/],
    [["--stdin-filename", "src/a.ts", "--watch"], /'--stdin' cannot be used with option '-w, --watch'/],
  ])("is refused with %j", async (args, message) => {
    const { status, stderr } = await checkText(await writeFiles(project), right, ...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test("is needed by --stdin-filename", async () => {
    const { status, stderr } = await check(await writeFiles(project), "--stdin-filename", "src/a.ts");
    expect([status, stderr.split("\n")[0]]).toEqual([2, "fc-check: --stdin-filename is for --stdin"]);
  });
});
