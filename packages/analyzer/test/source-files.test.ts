import { checkProject } from "@fc-check/analyzer";
import type { CheckResult } from "@fc-check/analyzer";
import type { FileTree } from "fs-fixture";
import { describe, expect, test } from "vitest";
import { config, found, problemOf, right, writeFiles, wrong } from "./support.js";

const nothing = "export const value = 1;\n";

const project: FileTree = {
  "tsconfig.json": config({}, { exclude: ["**/*.test.ts"] }),
  "main.ts": wrong,
  "src/a.ts": wrong,
  "src/deep/b.mts": wrong,
  "src/deep/util.ts": nothing,
  "src/deep/b.test.ts": wrong,
  "src/node_modules/x/c.ts": wrong,
  "src/.hidden/d.ts": wrong,
  "src/plain.js": wrong,
  "src/read.me": "",
  "lib/e.ts": wrong,
  "inner/tsconfig.json": config(),
  "inner/f.ts": right,
};

async function check(files: FileTree, ...paths: string[]): Promise<CheckResult> {
  return checkProject({ paths }, { folder: await writeFiles(files) });
}

async function filesOf(...paths: string[]): Promise<string[]> {
  const { report } = await check(project, ...paths);
  return report.handlers.map(({ file }) => file);
}

const inSrc = ["src/a.ts", "src/deep/b.mts"];

describe("a folder inside a project", () => {
  test("stands for the files of the project in it", async () => {
    expect(await filesOf("src")).toEqual(inSrc);
    expect(await filesOf("./src/")).toEqual(inSrc);
    expect(await filesOf("src/deep")).toEqual(["src/deep/b.mts"]);
    expect(await filesOf("lib", "src/deep")).toEqual(["lib/e.ts", "src/deep/b.mts"]);
  });

  test("gives what the check of the whole project gives there, with what is only imported", async () => {
    const files = {
      "tsconfig.json": config({}, { files: ["main.ts"] }),
      "main.ts": 'import "./src/imported.js";\n',
      "src/imported.ts": wrong,
      "src/other.ts": wrong,
    };
    expect(found(await check(files, "src"))).toEqual(found(await check(files, ".")));
  });

  test("with projects in it has these checked as a whole", async () => {
    const { report } = await check(
      {
        "tsconfig.json": config(),
        "apps/x/tsconfig.json": config(),
        "apps/x/f.ts": right,
        "apps/g.ts": wrong,
      },
      "apps",
    );
    expect(report.projects).toEqual(["apps/x/tsconfig.json", "tsconfig.json"]);
    expect(report.handlers.map(({ file }) => file)).toEqual(["apps/g.ts", "apps/x/f.ts"]);
  });

  test("needs a handler, as a project does", async () => {
    const files = { ...project, "src/none/util.ts": nothing };
    expect((await check(files, "src/none", "src", "main.ts")).withoutHandlers).toEqual(["src/none"]);
  });

  test("that has no file of the project is named", async () => {
    const folder = await writeFiles({ ...project, "docs/read.me": "", "tests/x.test.ts": wrong });
    const problem = (path: string): string => problemOf(() => checkProject({ paths: [path] }, { folder }));
    expect(problem("docs")).toBe(
      "docs: There is no tsconfig.json and no source file in this folder. Name another folder.",
    );
    expect(problem("tests")).toBe(
      'tests: The source files in this folder belong to no project. Add them to "files" or "include" of a tsconfig.json in their folder or above.',
    );
  });

  test("tells of JavaScript that is not checked where it has no handler", async () => {
    const script = 'import { start } from "@fc-check/runtime";\nstart(() => 1);\n';
    const files = { "tsconfig.json": config({ allowJs: true }), "src/a.js": script, "lib/b.js": script };
    const { notices } = await check(files, "src");
    expect(notices).toEqual([expect.stringMatching(/^src\/a\.js: JavaScript is not checked here/)]);
  });
});

describe("a pattern of source files", () => {
  test.each([
    ["src/**/*.ts", ["src/a.ts"]],
    ["./src/**/*.{ts,mts}", inSrc],
    ["src/*", ["src/a.ts"]],
    ["{lib,src}/*.ts", ["lib/e.ts", "src/a.ts"]],
    ["**/[be].*", ["lib/e.ts", "src/deep/b.mts"]],
    ["*.ts", ["main.ts"]],
  ])("%s", async (pattern, expected) => {
    expect(await filesOf(pattern)).toEqual(expected);
  });

  test("may lead up, and may be absolute", async () => {
    const root = await writeFiles(project);
    for (const pattern of ["../*.ts", `${root}/src/*.ts`]) {
      const { report } = checkProject({ paths: [pattern] }, { folder: `${root}/lib` });
      expect(report.handlers).toHaveLength(1);
    }
  });

  test("is none where a file or folder has that very name", async () => {
    const files = {
      "tsconfig.json": config(),
      "app/[id].ts": wrong,
      "app/i.ts": wrong,
      "app/(x)/g.ts": wrong,
    };
    expect(found(await check(files, "app/[id].ts"))).toEqual(["app/[id].ts:2:11 FC1006"]);
    expect(found(await check(files, "app/(x)"))).toEqual(["app/(x)/g.ts:2:11 FC1006"]);
  });
});

describe("paths that stand for nothing", () => {
  test("do not stop the check of the others", async () => {
    const result = await check(project, "src/deep/b.test.ts", "nope/*", "src/a.ts", "src/read.me");
    expect(found(result)).toEqual(["src/a.ts:2:11 FC1006"]);
    expect(result.unmatched.map((line) => line.replace(/\. .*/, "."))).toEqual([
      "src/deep/b.test.ts: The file belongs to no project.",
      "nope/*: No folder with a tsconfig.json matches this pattern, and no source file of a project.",
      "src/read.me: This is not a source file.",
    ]);
  });

  test("stop a check that has nothing else, unless they are not to", async () => {
    const folder = await writeFiles(project);
    const paths = ["src/deep/b.test.ts"];
    expect(problemOf(() => checkProject({ paths }, { folder }))).toMatch(/^src\/deep\/b\.test\.ts: The file/);
    const { report, unmatched } = checkProject({ paths }, { folder, errorOnUnmatched: false });
    expect(unmatched).toHaveLength(1);
    expect(report.summary).toMatchObject({ files: 0, handlers: 0 });
  });

  test("are mistakes where they lead nowhere, and nothing is checked", async () => {
    const folder = await writeFiles(project);
    const paths = ["src/a.ts", "nope.ts"];
    expect(problemOf(() => checkProject({ paths }, { folder, errorOnUnmatched: false }))).toBe(
      "nope.ts: There is no such file or folder. Correct the path.",
    );
  });

  test("are told of the configurations that a folder without tsconfig.json has", async () => {
    const folder = await writeFiles({ "tsconfig.build.json": config(), "tsconfig.app.json": config() });
    expect(problemOf(() => checkProject({ paths: ["."] }, { folder }))).toBe(
      ".: There is no tsconfig.json in this folder. Name the one to check, such as tsconfig.app.json or tsconfig.build.json.",
    );
  });
});

describe("texts that are not saved", () => {
  const check = (folder: string, file: string, text: string): CheckResult =>
    checkProject({ paths: [file], texts: { [file]: text } }, { folder });

  test("stand for those on disk", async () => {
    const folder = await writeFiles(project);
    expect(check(folder, "src/a.ts", right).report.summary).toMatchObject({ handlers: 1, errors: 0 });
    expect(found(check(folder, "src/deep/util.ts", wrong))).toEqual(["src/deep/util.ts:2:11 FC1006"]);
  });

  test("may be of a file that is not there yet", async () => {
    const folder = await writeFiles(project);
    expect(found(check(folder, "src/new/file.ts", wrong))).toEqual(["src/new/file.ts:2:11 FC1006"]);
    expect(problemOf(() => check(folder, "src/new.test.ts", wrong))).toMatch(
      /^src\/new\.test\.ts: The file belongs to no project/,
    );
  });
});
