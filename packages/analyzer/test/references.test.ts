import { checkProject } from "@fc-check/analyzer";
import type { FileTree } from "fs-fixture";
import { describe, expect, test } from "vitest";
import { checkSources, config, found, options, problemOf, right, writeFiles, wrong } from "./support.js";

/** A project that others may refer to: its declarations would be built into `dist`. */
function library(compilerOptions: object = {}, rest: object = {}): string {
  const built = { composite: true, rootDir: "src", outDir: "dist" };
  return config({ ...built, ...compilerOptions }, { include: ["src"], ...rest });
}

const undocumented = 'import { start } from "fc";\nstart((event: string): void => void event);\n';

describe("references", () => {
  test("are followed, each project by its own options", () => {
    const result = checkSources({
      "tsconfig.json": config({}, { include: ["src"], references: [{ path: "a" }] }),
      "src/main.ts": undocumented,
      "a/tsconfig.json": library(options({ acceptUndocumented: true }), {
        references: [{ path: "../b/tsconfig.json" }],
      }),
      "a/src/index.ts": undocumented,
      "b/tsconfig.json": library(options({ severity: { FC1008: "warning" } })),
      "b/src/index.ts": undocumented,
    });
    expect(result.report.projects).toEqual(["a/tsconfig.json", "b/tsconfig.json", "tsconfig.json"]);
    expect(result.report.diagnostics.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "b/src/index.ts warning",
      "src/main.ts error",
    ]);
    expect(result.report.summary.files).toBe(3);
  });

  test("that meet again are followed once", () => {
    const to = (...names: string[]): object => ({
      references: names.map((name) => ({ path: `../${name}` })),
    });
    const { report } = checkSources({
      "tsconfig.json": config({}, { files: [], references: [{ path: "a" }, { path: "b" }] }),
      "a/tsconfig.json": library({}, to("c")),
      "a/src/index.ts": right,
      "b/tsconfig.json": library({}, to("c")),
      "b/src/index.ts": right,
      "c/tsconfig.json": library(),
      "c/src/index.ts": right,
    });
    expect(report.handlers).toHaveLength(3);
  });

  test("are read from their sources, built or not, also through node_modules", async () => {
    const lib = (text: string): FileTree => ({
      "lib/package.json": JSON.stringify({ name: "@acme/lib", version: "1.0.0", exports: "./dist/index.js" }),
      "lib/tsconfig.json": library(),
      "lib/src/index.ts": text,
    });
    const files: FileTree = {
      "app/tsconfig.json": config({}, { references: [{ path: "../lib" }] }),
      "app/main.ts": 'import { start } from "fc";\nimport { handle } from "@acme/lib";\nstart(handle);\n',
      "app/relative.ts":
        'import { start } from "fc";\nimport { handle } from "../lib/src/index.js";\nstart(handle);\n',
      "node_modules/@acme/lib": (api) => api.symlink("../../lib"),
    };
    const folder = await writeFiles({
      ...files,
      ...lib("export function handle(): Error | null { return null; }\n"),
    });
    const { report } = checkProject({ paths: ["app"] }, { folder });
    expect(report.handlers.map(({ shape }) => shape)).toEqual([2, 2]);
    expect(report.summary).toMatchObject({ files: 3, errors: 0 });
    // What was built before says something else, and does not count.
    const old = {
      "lib/dist/index.d.ts": "export declare function handle(): number;\n",
      "lib/dist/index.js": "",
    };
    const built = await writeFiles({
      ...files,
      ...lib("export function handle(): Error | null { return null; }\n"),
      ...old,
    });
    expect(checkProject({ paths: ["app"] }, { folder: built }).report).toEqual(report);
  });

  test("to the same sources give one report for each file", () => {
    const { report } = checkSources({
      "tsconfig.json": config(
        {},
        { files: [], references: [{ path: "tsconfig.a.json" }, { path: "tsconfig.b.json" }] },
      ),
      "tsconfig.a.json": config({ composite: true }, { files: ["main.ts"] }),
      "tsconfig.b.json": config({ composite: true, lib: ["es2020"] }, { files: ["main.ts", "other.ts"] }),
      "main.ts": wrong,
      "other.ts": wrong,
    });
    expect(report.handlers.map(({ file }) => file)).toEqual(["main.ts", "other.ts"]);
  });

  test("that lead nowhere are named, where they stand", () => {
    const sources = {
      "tsconfig.json": '{\n  "references": [{ "path": "./a" },\n    { "path": "./nope" }]\n}',
      "a/tsconfig.json": library(),
      "a/src/index.ts": right,
      "main.ts": right,
    };
    expect(problemOf(() => checkSources(sources))).toBe(
      'tsconfig.json:3:7: There is no nope/tsconfig.json to refer to. Correct the "path".',
    );
  });

  test("that lead back are named, where they do", () => {
    const reference = (path: string, circular?: boolean): string =>
      config({ composite: true }, { references: [{ path, circular }] });
    const circle = {
      "tsconfig.json": reference("./a"),
      "main.ts": right,
      "a/tsconfig.json": reference("../b"),
      "a/main.ts": right,
      "b/main.ts": right,
    };
    expect(problemOf(() => checkSources({ ...circle, "b/tsconfig.json": reference("../a") }))).toBe(
      "b/tsconfig.json:14:7: The project references form a circle: a/tsconfig.json -> b/tsconfig.json -> a/tsconfig.json. Remove one of them.",
    );
    expect(
      problemOf(() => checkSources({ ...circle, "b/tsconfig.json": reference("./tsconfig.json") })),
    ).toMatch(/b\/tsconfig\.json -> b\/tsconfig\.json/);
    const { report } = checkSources({ ...circle, "b/tsconfig.json": reference("../a", true) });
    expect(report.handlers).toHaveLength(3);
  });
});

test("a source file is found in a project that the nearest tsconfig.json refers to", async () => {
  const folder = await writeFiles({
    "tsconfig.json": config({}, { files: [], references: [{ path: "tsconfig.app.json" }] }),
    "tsconfig.app.json": config({ composite: true }, { include: ["src"] }),
    "src/main.ts": wrong,
    "src/other.ts": wrong,
  });
  const result = checkProject({ paths: ["src/main.ts"] }, { folder });
  expect(found(result)).toEqual(["src/main.ts:2:11 FC1006"]);
  expect(result.report.projects).toEqual(["tsconfig.app.json"]);
});
