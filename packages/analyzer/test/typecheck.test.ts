import { checkProject, fixProject } from "@fc-check/analyzer";
import type { CheckSettings } from "@fc-check/analyzer";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import {
  checkSources,
  config,
  found,
  options,
  problemOf,
  registrarPackage,
  writeFiles,
  wrong,
} from "./support.js";

const typeError = "export const count: string = 1;\n";
const typecheck: CheckSettings = { typecheck: true };

describe("type errors", () => {
  test("stand among the others, by file and position", () => {
    const sources = {
      "main.ts": `${typeError}${wrong}${typeError.replace("count", "other")}`,
      "a.ts": typeError,
    };
    const result = checkSources(sources, typecheck);
    expect(found(result)).toEqual([
      "a.ts:1:14 TS2322",
      "main.ts:1:14 TS2322",
      "main.ts:3:11 FC1006",
      "main.ts:4:14 TS2322",
    ]);
    expect(result.report.diagnostics[0]).toEqual({
      code: "TS2322",
      name: "typescript",
      severity: "error",
      message: "Type 'number' is not assignable to type 'string'.",
      help: "",
      sdk: null,
      file: "a.ts",
      start: { line: 1, column: 14 },
      end: { line: 1, column: 19 },
      handler: null,
      handlerIndex: null,
      related: [],
      fixes: [],
    });
    expect(result.report.summary).toMatchObject({ errors: 4, warnings: 0, files: 2 });
    expect(result.textOf("a.ts")).toBe(typeError);
  });

  test("are not asked for otherwise", () => {
    expect(found(checkSources({ "main.ts": typeError }))).toEqual([]);
  });

  test("have their related places", () => {
    const { report } = checkSources(
      { "main.ts": "export const f = (a: { b: string }): void => void a;\nf({ b: 1 });\n" },
      typecheck,
    );
    expect(report.diagnostics.map(({ related }) => related)).toEqual([
      [
        {
          file: "main.ts",
          start: { line: 1, column: 24 },
          end: { line: 1, column: 25 },
          message:
            "The expected type comes from property 'b' which is declared here on type '{ b: string; }'",
        },
      ],
    ]);
  });

  test("are not touched by severities and ignore comments", () => {
    const result = checkSources(
      {
        "main.ts": `// fc-check-ignore FC1016\n${typeError}`,
        "tsconfig.json": config(options({ severity: { FC1016: "off" } })),
      },
      typecheck,
    );
    expect(found(result)).toEqual(["main.ts:2:14 TS2322"]);
  });

  test("change nothing of what is said about handlers", () => {
    const sources = {
      "a.ts": wrong,
      "main.ts": 'import { start, type Context } from "fc";\nstart((a: Context | Date): 1 => 1);\n',
    };
    const { diagnostics } = checkSources(sources).report;
    expect(diagnostics.map(({ code }) => code)).toEqual(["FC1006", "FC1003", "FC1006"]);
    expect(checkSources(sources, typecheck).report.diagnostics).toEqual(diagnostics);
  });

  test("name files relative to the folder, and properties as they are", () => {
    const path = 'import * as plain from "plain";\nexport const x = { plain }["/node_modules"];\n';
    const { report } = checkSources({ "node_modules/plain/index.js": "", "main.ts": path }, typecheck);
    expect(report.diagnostics.map(({ message }) => message.split("\n")[0])).toEqual([
      "Could not find a declaration file for module 'plain'. 'node_modules/plain/index.js' implicitly has an 'any' type.",
      "Property '/node_modules' does not exist on type '{ plain: any; }'.",
    ]);
  });
});

describe("what is type checked", () => {
  const composite = (file: string): string => config({ composite: true }, { files: [file] });

  test("is each project with all that it refers to, built or not", () => {
    const result = checkSources(
      {
        "tsconfig.json": config({}, { include: ["main.ts"], references: [{ path: "lib" }] }),
        "main.ts": `import { name } from "./lib/index.js";\nexport const length: string = name.length;\n`,
        "lib/tsconfig.json": composite("index.ts"),
        "lib/index.ts": `export const name = "name";\n${typeError}`,
      },
      typecheck,
    );
    expect(found(result)).toEqual(["lib/index.ts:2:14 TS2322", "main.ts:2:14 TS2322"]);
  });

  test("is a file by each project that lists it, and what they agree about is said once", () => {
    const result = checkSources(
      {
        "tsconfig.json": config({}, { files: [], references: [{ path: "a" }, { path: "b" }] }),
        "a/tsconfig.json": composite("../both.ts"),
        "b/tsconfig.json": config({ composite: true, noUnusedLocals: true }, { files: ["../both.ts"] }),
        "both.ts": `${typeError}function unused(): void {}\n`,
      },
      typecheck,
    );
    expect(found(result)).toEqual(["both.ts:1:14 TS2322", "both.ts:2:10 TS6133"]);
  });

  test("are single files, and the configuration of their project", async () => {
    const folder = await writeFiles({
      "tsconfig.json": config({ strct: true }),
      "a.ts": typeError,
      "b.ts": typeError,
    });
    const result = checkProject({ paths: ["b.ts"] }, { folder, ...typecheck });
    expect(found(result)).toEqual(["b.ts:1:14 TS2322", "tsconfig.json:10:5 TS5025"]);
    expect(result.notices).toEqual([]);
  });

  test("is a ts-morph project as it stands in memory", async () => {
    const folder = await writeFiles({ "tsconfig.json": config(), "main.ts": "" });
    const project = new Project({ tsConfigFilePath: `${folder}/tsconfig.json` });
    project.getSourceFileOrThrow("main.ts").replaceWithText(typeError);
    expect(found(checkProject({ project }, { folder, ...typecheck }))).toEqual(["main.ts:1:14 TS2322"]);
    const without = new Project({ useInMemoryFileSystem: true, compilerOptions: { types: ["gone"] } });
    without.createSourceFile("/main.ts", "");
    expect(found(checkProject({ project: without }, typecheck))).toEqual([".:1:1 TS2688"]);
  });

  test("is nothing where the project can't be read", () => {
    const sources = { "tsconfig.json": config({}, { files: ["gone.ts"] }) };
    expect(problemOf(() => checkSources(sources, typecheck))).toMatch(/There is no gone.ts/);
  });
});

test("types are checked after the fixes", async () => {
  const fixable = 'import { start } from "fc";\nstart((ctx, event: string) => null);\n';
  const sources = { ...registrarPackage, "tsconfig.json": config(), "main.ts": `${fixable}${typeError}` };
  const result = await fixProject({ sources }, typecheck);
  expect(found(result)).toEqual(["main.ts:3:14 TS2322"]);
  expect(result.changes).toHaveLength(1);
});
