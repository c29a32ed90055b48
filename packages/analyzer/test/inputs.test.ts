import { checkProject } from "@fc-check/analyzer";
import { InMemoryFileSystemHost, Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import {
  checkSources,
  config,
  found,
  options,
  problemOf,
  registrarPackage,
  right,
  writeFiles,
  wrong,
} from "./support.js";

describe("paths", () => {
  test("a tsconfig.json, its folder and a source file give the same", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": wrong });
    for (const path of ["tsconfig.json", ".", "main.ts", folder, `${folder}/main.ts`]) {
      const result = checkProject({ paths: [path] }, { folder });
      expect(found(result)).toEqual(["main.ts:2:11 FC1006"]);
      expect(result.report.projects).toEqual(["tsconfig.json"]);
    }
  });

  test("of a source file's project, only that file is checked", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "a.ts": wrong,
      "b.ts": wrong,
      "c.ts": wrong,
    });
    const { report } = checkProject({ paths: ["c.ts", "a.ts"] }, { folder });
    expect(report.handlers.map(({ file }) => file)).toEqual(["a.ts", "c.ts"]);
    expect(report.summary.files).toBe(2);
  });

  test("a file that is named beside its project is checked once, with all others", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "a.ts": wrong, "b.ts": wrong });
    for (const paths of [
      ["a.ts", "."],
      [".", "a.ts"],
    ]) {
      expect(checkProject({ paths }, { folder }).report.handlers).toHaveLength(2);
    }
  });

  test("a file of another project that is named beside it does not keep its neighbours from being checked", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "src/a.ts": right,
      "src/sub/tsconfig.json": config(),
      "src/sub/b.ts": right,
      "src/sub/c.ts": wrong,
    });
    const { report } = checkProject({ paths: ["tsconfig.json", "src/sub/b.ts"] }, { folder });
    expect(report.handlers.map(({ file }) => file)).toEqual(["src/a.ts", "src/sub/b.ts", "src/sub/c.ts"]);
    expect(report.summary.errors).toBe(1);
  });

  test("JavaScript that may register handlers and is not checked is not passed over", async () => {
    const script = 'import { start } from "@fc-check/runtime";\nstart(() => 1);\n';
    const files = {
      "tsconfig.json": config({ allowJs: true }),
      "main.ts": "",
      "a.js": script,
      "b.js": "",
    };
    const folder = await writeFiles(files);
    const { notices } = checkProject({ paths: ["."] }, { folder });
    expect(notices).toEqual([
      expect.stringMatching(/^a\.js: JavaScript is not checked here.*"checkJs": true/),
    ]);
    expect(problemOf(() => checkProject({ paths: ["a.js"] }, { folder }))).toMatch(
      /^a\.js: JavaScript is not/,
    );
    expect(checkProject({ paths: ["b.js"] }, { folder }).notices).toEqual([]);
  });

  test("a file that its project only imports belongs to it", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config({}, { files: ["main.ts"] }),
      "main.ts": 'import "./imported.js";\n',
      "imported.ts": wrong,
    });
    const result = checkProject({ paths: ["imported.ts"] }, { folder });
    expect(found(result)).toEqual(["imported.ts:2:11 FC1006"]);
    expect(result.report.summary.files).toBe(1);
  });

  test("a file that the nearest tsconfig.json leaves out is looked for above", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(),
      "packages/a/tsconfig.json": config({}, { files: ["main.ts"] }),
      "packages/a/main.ts": right,
      "packages/a/other.ts": wrong,
    });
    const { report } = checkProject({ paths: ["packages/a/other.ts"] }, { folder });
    expect(report.projects).toEqual(["tsconfig.json"]);
    expect(report.summary.errors).toBe(1);
  });

  test("a file of two projects is checked once, by the options of the nearest tsconfig.json", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(options({ severity: { FC1006: "off" } })),
      "a/tsconfig.json": config(options({ severity: { FC1006: "warning" } })),
      "a/tsconfig.build.json": config(options({ severity: { FC1006: "off" } })),
      "a/main.ts": wrong,
    });
    const paths = [".", "a/tsconfig.build.json", "a"];
    const { report } = checkProject({ paths }, { folder });
    expect(report.summary).toMatchObject({ files: 1, handlers: 1, warnings: 1 });
    expect(checkProject({ paths: paths.reverse() }, { folder }).report).toEqual(report);
  });

  test("every path that leads nowhere is named", async () => {
    const folder = await writeFiles({ "a/x.ts": "", "b/read.me": "" });
    const quote = 'A pattern in quotes, "packages/*", takes only the folders that have one.';
    expect(
      problemOf(() => checkProject({ paths: ["a", "nope", "b/read.me", "a/x.ts", ""] }, { folder })),
    ).toBe(
      [
        `a: There is no tsconfig.json in this folder. Create one with npx tsc --init, or name a project's folder, or its tsconfig.json. ${quote}`,
        "nope: There is no such file or folder. Correct the path.",
        `b/read.me: This is not a source file. Give a tsconfig.json, a folder that holds one, or a source file. ${quote}`,
        "a/x.ts: The file belongs to no project: there is no tsconfig.json in its folder or above. Create one with npx tsc --init.",
        "(an empty path): It names nothing. Give a tsconfig.json, a folder or a source file.",
      ].join("\n"),
    );
  });

  test("named projects in which nothing is found are listed", async () => {
    const folder = await writeFiles({
      "none/tsconfig.json": config(),
      "none/main.ts": "export const value = 1;\n",
      "escape/tsconfig.json": config(),
      "escape/main.ts": 'import { start } from "fc";\nexport const alias = start;\n',
      "broken/tsconfig.json": config(),
      "broken/main.ts": 'import { start } from "fc";\n(start as () => void)();\n',
      "some/tsconfig.json": config({}, { references: [{ path: "../none" }] }),
      "some/main.ts": right,
    });
    const paths = ["none", "escape", "broken", "some", "none/main.ts"];
    expect(checkProject({ paths }, { folder }).withoutHandlers).toEqual(["escape", "none"]);
  });
});

describe("a ts-morph project", () => {
  test("is checked as it stands in memory", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config(options({ severity: { FC1006: "warning" } })),
      "main.ts": right,
    });
    const project = new Project({ tsConfigFilePath: `${folder}/tsconfig.json` });
    project.getSourceFileOrThrow("main.ts").replaceWithText(`// changed\n${wrong}`);
    project.createSourceFile(`${folder}/added.ts`, wrong);
    const result = checkProject({ project }, { folder });
    expect(found(result)).toEqual(["added.ts:2:11 FC1006", "main.ts:3:11 FC1006"]);
    expect(result.report.projects).toEqual(["tsconfig.json"]);
    expect(result.report.summary).toMatchObject({ warnings: 2, errors: 0 });
    expect(result.textOf("main.ts")).toBe(`// changed\n${wrong}`);
  });

  test("needs no tsconfig.json", () => {
    const fileSystem = new InMemoryFileSystemHost();
    for (const [path, text] of Object.entries(registrarPackage)) fileSystem.writeFileSync(`/${path}`, text);
    const project = new Project({ fileSystem, compilerOptions: { strict: true } });
    project.createSourceFile("/main.ts", wrong);
    const result = checkProject({ project });
    expect(found(result)).toEqual(["main.ts:2:11 FC1006"]);
    expect(result.report.projects).toEqual([]);
  });

  test("has its wrong options named where they are written", () => {
    const fileSystem = new InMemoryFileSystemHost();
    fileSystem.writeFileSync("/tsconfig.json", config(options({ acceptUndocumented: 1 })));
    fileSystem.writeFileSync("/main.ts", "");
    const project = new Project({ fileSystem, tsConfigFilePath: "/tsconfig.json" });
    expect(problemOf(() => checkProject({ project }))).toBe(
      'tsconfig.json:13:9: In the options of fc-check, "acceptUndocumented" must be a boolean, not 1. Correct or remove it.',
    );
    const bare = new Project({
      useInMemoryFileSystem: true,
      compilerOptions: options({ handlers: ["a.ts#x"] }),
    });
    expect(problemOf(() => checkProject({ project: bare }))).toBe(
      'In the options of fc-check, "handlers[0]" matches no exported handler of the project: "a.ts#x". Correct or remove it.',
    );
  });

  test("of another copy of ts-morph is refused", () => {
    const project = Object.create(null) as Project;
    expect(problemOf(() => checkProject({ project }))).toMatch(/not made by the copy of ts-morph/);
  });
});

describe("sources in memory", () => {
  test("need no tsconfig.json", () => {
    const result = checkProject({
      sources: { ...registrarPackage, "src/main.ts": wrong, "/other.ts": right },
    });
    expect(found(result)).toEqual(["src/main.ts:2:11 FC1006"]);
    expect(result.report.handlers.map(({ shape }) => shape)).toEqual([2, null]);
    expect(result.report.summary.files).toBe(2);
  });

  test("may refer to other projects in memory", () => {
    const result = checkSources({
      "tsconfig.json": config({}, { files: [], references: [{ path: "a" }] }),
      "a/tsconfig.json": config({ composite: true }),
      "a/main.ts": wrong,
    });
    expect(found(result)).toEqual(["a/main.ts:2:11 FC1006"]);
    expect(result.report.projects).toEqual(["a/tsconfig.json", "tsconfig.json"]);
  });

  test("say which compiler read them", () => {
    const { tool, engine, version } = checkSources({ "main.ts": right }).report;
    expect({ tool, engine, version }).toEqual({
      tool: { name: "fc-check", version: "0.1.0" },
      engine: { name: "ts-morph", typescript: "6.0.2" },
      version: 1,
    });
  });
});
