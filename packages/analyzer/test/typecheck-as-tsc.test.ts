import { checkProject } from "@fc-check/analyzer";
import { createFixture } from "fs-fixture";
import type { FileTree } from "fs-fixture";
import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { test } from "vitest";
import { config } from "./support.js";

const require = createRequire(import.meta.url);

/** The folders of the compilers, each with the engine that has to report the same. */
const compilers = {
  "ts-morph": dirname(require.resolve("typescript/package.json")),
  native: dirname(require.resolve("typescript-7/package.json")),
} as const;

type Engine = keyof typeof compilers;

/** Projects with something wrong, each for another part of what `tsc` reports. */
const projects: Readonly<Record<string, FileTree>> = {
  "types, and messages of several lines": {
    "tsconfig.json": config({ noUncheckedIndexedAccess: true }),
    "src/a.ts":
      "interface A { a: { b: string } }\nexport const a: A = { a: { b: 1 } };\nexport const f: (x: A) => void = (x: { a: { b: number } }) => x;\n",
    "src/b.ts":
      'import { a, missing } from "./a.js";\nimport "./nowhere.js";\na.a.c;\n/* 処理 😀 */ a.nope();\n',
    "src/b c.ts": "\uFEFFexport const first: number = 'x';\r\n\texport const second: string = [1][0];\r\n",
    "src/two.ts":
      'import type { A } from "./one.js";\nimport type { A as B } from "./other.js";\nexport const f = (b: B): A => b;\n',
    "src/one.ts": "export interface A { one: string }\n",
    "src/other.ts":
      "export interface A { other: string }\nlet unions: 'b' | 'a' | 1 | Date = null;\nunions satisfies RegExp | Set<string>;\n",
  },
  "syntax: then no types": {
    "tsconfig.json": config(),
    "a.ts": "const x: string = 1;\nconst = 2;\nfunction f( {\n",
    "b.ts": "export const y: string = 1;\n",
    "c.js": "const x: string = 1;\n",
  },
  "options: then no types": {
    "tsconfig.json": config({
      module: "commonjs",
      moduleResolution: "node10",
      target: "es5",
      baseUrl: ".",
      paths: { "*": [] },
      isolatedModules: true,
      verbatimModuleSyntax: true,
      declarationMap: true,
    }),
    "a.ts": "export const y: string = 1;\n",
  },
  "options that are unknown, and types all the same": {
    "tsconfig.json": config({
      strct: true,
      lib: ["es2022", "es1999"],
      jsx: "nope",
      allowImportingTsExtensions: true,
    }),
    "a.ts": 'export { z } from "./b.ts";\nexport const y: string = 1;\n',
    "b.ts": "export const z: string = 1;\n",
  },
  "a library that is missing": {
    "tsconfig.json": config({ noLib: true, lib: undefined }),
    "a.ts": "export const y: string = 1;\n",
  },
  declarations: {
    "tsconfig.json": config({ declaration: true, isolatedDeclarations: true }),
    "a.ts":
      "class Hidden { private x = 1 }\nexport const made = () => new Hidden();\nexport default class extends (class { protected y = 1 }) {}\n",
  },
  "declarations: not where types are wrong": {
    "tsconfig.json": config({ composite: true }),
    "a.ts": "export const made = () => class { private x = 1 };\n",
    "b.ts": "export const y: string = 1;\n",
  },
  "composite and incremental": {
    "tsconfig.json": config({ composite: true, tsBuildInfoFile: "info" }, { include: ["a.ts"] }),
    "a.ts": 'import { b } from "./b.js";\nexport const made = () => class { private x = b };\n',
    "b.ts": "export const b = 1;\n",
  },
  comments: {
    "tsconfig.json": config({ noUnusedLocals: true, noUnusedParameters: true }),
    "a.ts":
      "// @ts-ignore\nconst a: string = 1;\n// @ts-expect-error\nconst b: string = 1;\n// @ts-expect-error\nexport const c = 1;\nexport const f = (x: number) => {\n  // @ts-ignore\n\n  const d: string = 2;\n};\n",
    "b.ts": "// @ts-nocheck\nexport const y: string = 1;\n",
  },
  "declaration files": {
    "tsconfig.json": config({ skipLibCheck: false }),
    "node_modules/bad/package.json": '{"name":"bad","version":"1.0.0","types":"index.d.ts"}',
    "node_modules/bad/index.d.ts": "export declare const x: Missing;\nimport './gone';\n",
    "node_modules/plain/index.js": "exports.x = 1;\n",
    "globals.d.ts": "interface Date { extra: Missing }\ndeclare const location: Nope;\n",
    "a.ts":
      'import { x } from "bad";\nimport * as plain from "plain";\n/// <reference types="lost" />\n/// <reference path="./lost.d.ts" />\nexport const y: string = [x, plain];\n',
    "b.ts": '/// <reference types="lost" />\n/// <reference path="./lost.d.ts" />\nexport {};\n',
  },
  "declaration files that are skipped": {
    "tsconfig.json": config({ skipLibCheck: true, types: ["bad"] }),
    "node_modules/@types/bad/index.d.ts": "declare const bad: Missing;\n",
    "a.ts": "export const y: string = bad;\nexport const z: number = '';\n",
  },
  "JavaScript that is checked": {
    "tsconfig.json": config({ allowJs: true, checkJs: true }),
    "a.js":
      "/** @param {string} x @returns {Nope} {@link Gone} */\nexport const f = (x) => x.y;\n/** @type {number} */\nexport const n = 'x';\n",
    "b.js": "// @ts-nocheck\nexport const n = missing;\n",
    "c.ts":
      'import { f } from "./a.js";\n/** {@link Nowhere} @see {Nope } @type {string} */\nexport const y: string = f(1);\n',
  },
  "JavaScript that is not": {
    "tsconfig.json": config({ allowJs: true }),
    "a.js": "export const f = (x: string) => x.y;\nconst c = 1;\nc = 2;\n",
    "b.js": "// @ts-check\nexport const n = missing;\n",
  },
  "JSX and JSON": {
    "tsconfig.json": config({ resolveJsonModule: true, module: "esnext", moduleResolution: "bundler" }),
    "a.tsx": 'import data from "./data.json";\nexport const x = <div id={data.nope} />;\n',
    "data.json": '{ "a": 1 }',
  },
  "a library of types that is missing": {
    "tsconfig.json": config({ types: ["not-there"] }),
    "a.ts": "export const y: string = 1;\n",
  },
  "a solution without files": {
    "tsconfig.json": config({ nope: true }, { files: [], references: [{ path: "a" }] }),
    "a/tsconfig.json": config({ composite: true }),
    "a/a.ts": "export {};\n",
  },
};

const engines: readonly Engine[] = ["ts-morph", "native"];
const cases = engines.flatMap((engine) =>
  Object.entries(projects).map(([name, files]) => ({ engine, name, files })),
);

test.concurrent.for(cases)(
  "$engine reports what tsc does: $name",
  { timeout: 60_000 },
  async ({ engine, files }, { expect, onTestFinished }) => {
    const fixture = await createFixture({
      "node_modules/typescript": (api) => api.symlink(compilers[engine], "dir"),
      ...files,
    });
    onTestFinished(() => fixture.rm());
    const folder = await realpath(fixture.path);
    const expected = await ofTsc(folder, engine);
    expect(expected).not.toEqual([]);
    expect(ofReport(folder, engine)).toEqual(expected);
  },
);

function ofReport(folder: string, engine: Engine): string[] {
  const { report } = checkProject({ paths: ["."] }, { folder, typecheck: true, engine });
  return report.diagnostics
    .filter(({ name }) => name === "typescript")
    .map(
      ({ file, start, severity, code, message }) =>
        `${file}(${start.line},${start.column}): ${severity} ${code}: ${message}`,
    )
    .sort();
}

/** What `tsc` prints, where it is about no file at the place of the report, and with paths relative to the folder. */
async function ofTsc(folder: string, engine: Engine): Promise<string[]> {
  const args = [join(compilers[engine], "bin/tsc"), "--noEmit", "-p", ".", "--pretty", "false"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: unknown) => error as { stdout: string },
  );
  return stdout
    .replaceAll(`${folder}/`, "")
    .split(/\n(?! |$)/)
    .map((text) => text.trimEnd().replace(/^(?=error TS)/, "tsconfig.json(1,1): "))
    .filter((text) => text !== "")
    .sort();
}
