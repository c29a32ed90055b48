import { planPluginEntries, writeChanges } from "@fc-check/analyzer/setup";
import fc from "fast-check";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import ts from "typescript";
import { config, problemOf, writeFiles } from "./support.js";

const plugin = { name: "@fc-check/typescript-plugin" };
const entry = '"plugins": [{ "name": "@fc-check/typescript-plugin" }]';

/** Plans and writes what a project needs, and gives what the files are then, by name. A second plan has nothing to do. */
async function setUp(folder: string, path = "."): Promise<Record<string, string>> {
  const changes = planPluginEntries(path, folder);
  await writeChanges(changes, true);
  expect(planPluginEntries(path, folder)).toEqual([]);
  return Object.fromEntries(changes.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** What becomes of the text of a `tsconfig.json`. */
async function added(text: string): Promise<string | undefined> {
  const folder = await writeFiles({ "tsconfig.json": text, "main.ts": "export {};\n" });
  return (await setUp(folder))["tsconfig.json"];
}

/** The plugins that TypeScript reads for a project. */
function pluginsOf(folder: string, file = "tsconfig.json"): unknown {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  return ts.getParsedCommandLineOfConfigFile(join(folder, file), undefined, host)?.options.plugins;
}

describe("the text of a tsconfig.json", () => {
  test.each([
    ["empty", "", `{\n  "compilerOptions": {\n    ${entry}\n  }\n}\n`],
    ["{}", "{}\n", `{\n  "compilerOptions": {\n    ${entry}\n  }\n}\n`],
    [
      "with comments",
      '{\n  // All of it.\n  "compilerOptions": {\n    "strict": true // be strict\n    // the end\n  }\n}\n',
      `{\n  // All of it.\n  "compilerOptions": {\n    "strict": true, // be strict\n    ${entry}\n    // the end\n  }\n}\n`,
    ],
    [
      "with tabs, CRLF and commas at the ends",
      '{\r\n\t"compilerOptions": {\r\n\t\t"strict": true, /* yes */\r\n\t},\r\n}\r\n',
      `{\r\n\t"compilerOptions": {\r\n\t\t"strict": true, /* yes */\r\n\t\t${entry},\r\n\t},\r\n}\r\n`,
    ],
    [
      "on one line",
      '{ "compilerOptions": { "strict": true } }',
      `{ "compilerOptions": { "strict": true, ${entry} } }`,
    ],
    [
      "minified",
      '{"compilerOptions":{"strict":true},"include":["."]}',
      `{"compilerOptions":{"strict":true,${entry.replaceAll(" ", "")}},"include":["."]}`,
    ],
    [
      "with other plugins",
      '{\n  "compilerOptions": {\n    "plugins": [\n      { "name": "next" }, // of the framework\n    ]\n  }\n}\n',
      '{\n  "compilerOptions": {\n    "plugins": [\n      { "name": "next" }, // of the framework\n      { "name": "@fc-check/typescript-plugin" },\n    ]\n  }\n}\n',
    ],
    [
      "with the entry of the compiler plugin",
      '{ "compilerOptions": { "plugins": [{ "transform": "@fc-check/typescript-plugin/transform" }] } }',
      '{ "compilerOptions": { "plugins": [{ "transform": "@fc-check/typescript-plugin/transform", "name": "@fc-check/typescript-plugin" }] } }',
    ],
    [
      "without options",
      '{\n    "include": ["."]\n}\n',
      `{\n    "include": ["."],\n    "compilerOptions": {\n        ${entry}\n    }\n}\n`,
    ],
    ["with null", '{ "compilerOptions": { "plugins": null } }', `{ "compilerOptions": { ${entry} } }`],
    [
      "with a name given twice",
      '{ "compilerOptions": {}, "compilerOptions": {} }',
      `{ "compilerOptions": {}, "compilerOptions": { ${entry} } }`,
    ],
    [
      "with a byte order mark",
      '\uFEFF{ "compilerOptions": {} }',
      `\uFEFF{ "compilerOptions": { ${entry} } }`,
    ],
  ])("%s", async (_, before, after) => {
    expect(await added(before)).toBe(after);
  });

  test("in any style: only the entry comes in, and everything stays where it was", async () => {
    const folder = await writeFiles({ "main.ts": "export {};\n" });
    const file = join(folder, "tsconfig.json");
    await fc.assert(
      fc.asyncProperty(configTexts, async (before) => {
        writeFileSync(file, before);
        await setUp(folder);
        const after = readFileSync(file, "utf8");
        const old = ts.readConfigFile(file, () => before) as {
          config: { compilerOptions?: { plugins?: unknown[] } };
        };
        const { compilerOptions = {}, ...rest } = old.config;
        expect(ts.readConfigFile(file, () => after)).toEqual({
          config: {
            ...rest,
            compilerOptions: { ...compilerOptions, plugins: [...(compilerOptions.plugins ?? []), plugin] },
          },
        });
        expect(isSubsequence(before, after)).toBe(true);
        expect(lineEndings(after)).toEqual(
          new Set([...lineEndings(before), ...lineEndings(after)].slice(0, 1)),
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

/** Texts of a `tsconfig.json`, with comments after anything, on many lines or on one. */
const configTexts = fc
  .record({
    newLine: fc.constantFrom("\n", "\r\n"),
    indent: fc.constantFrom("  ", "    ", "\t"),
    layout: fc.constantFrom("lines", "line", "minified"),
    trailingComma: fc.boolean(),
    comments: fc.array(fc.constantFrom("", "", " // note", " /* note */"), { minLength: 20, maxLength: 20 }),
    options: fc.option(
      fc.record(
        {
          strict: fc.boolean(),
          paths: fc.constant({ "~/*": ["./*"] }),
          plugins: fc.constantFrom([], [{ name: "next" }], [{ name: "a" }, { name: "b" }]),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    include: fc.option(fc.constant(["."]), { nil: undefined }),
  })
  .map(({ options, include, layout, ...style }) => {
    const value = { ...(options && { compilerOptions: options }), ...(include && { include }) };
    return layout === "minified"
      ? JSON.stringify(value)
      : print(value, { ...style, lines: layout === "lines", next: 0 }, "");
  });

interface Style {
  readonly newLine: string;
  readonly indent: string;
  readonly lines: boolean;
  readonly trailingComma: boolean;
  readonly comments: readonly string[];
  /** The next of the comments. */
  next: number;
}

function print(value: unknown, style: Style, outer: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? "[]" : "{}";
  const inner = outer + style.indent;
  const members = Object.entries(value).map(([name, member]) => {
    const text = print(member, style, inner);
    return isList ? text : `"${name}": ${text}`;
  });
  if (members.length === 0) return `${String(open)}${String(close)}`;
  const comment = (): string => {
    const text = style.comments[style.next++ % style.comments.length] ?? "";
    return style.lines ? text : text.replace(" // note", "");
  };
  const withCommas = members.map((member, index) => {
    const comma = index < members.length - 1 || style.trailingComma ? "," : "";
    return `${style.lines ? `${style.newLine}${inner}` : " "}${member}${comma}${comment()}`;
  });
  return `${String(open)}${withCommas.join("")}${style.lines ? `${style.newLine}${outer}` : " "}${String(close)}`;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  // White space between the brackets of an empty list may go.
  for (const character of short.replace(/\s/g, "")) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function lineEndings(text: string): Set<string> {
  return new Set(text.match(/\r?\n/g));
}

describe("which files get the entry", () => {
  const main = { "main.ts": "export {};\n" };

  test("the one that has the list, where it is inherited", async () => {
    const folder = await writeFiles({
      ...main,
      "base.json": '{ "compilerOptions": { "plugins": [{ "name": "next" }] } }',
      "middle.json": '{ "extends": "./base.json" }',
      "tsconfig.json": config({}, { extends: "./middle.json" }),
    });
    expect(Object.keys(await setUp(folder))).toEqual(["base.json"]);
    expect(pluginsOf(folder)).toEqual([{ name: "next" }, plugin]);
  });

  test("the project's own, with the inherited entries, where the list is in an installed package", async () => {
    const folder = await writeFiles({
      ...main,
      "node_modules/base/tsconfig.json":
        '{ "compilerOptions": { "plugins": [{ "name": "next", "strict": [1] }] } }',
      "node_modules/base/package.json": '{ "name": "base", "version": "1.0.0" }',
      "tsconfig.json": '{ "extends": "base/tsconfig.json" }',
    });
    expect(await setUp(folder)).toEqual({
      "tsconfig.json":
        '{ "extends": "base/tsconfig.json", "compilerOptions": { "plugins": [{ "name": "next", "strict": [1] }, { "name": "@fc-check/typescript-plugin" }] } }',
    });
    expect(pluginsOf(folder)).toEqual([{ name: "next", strict: [1] }, plugin]);
  });

  const solution = {
    "tsconfig.json": '{ "files": [], "references": [{ "path": "./app" }, { "path": "./lib" }] }',
    "app/main.ts": "export {};\n",
    "lib/main.ts": "export {};\n",
  };

  test("each project of a solution, and not the solution", async () => {
    const folder = await writeFiles({
      ...solution,
      "app/tsconfig.json": '{ "compilerOptions": { "composite": true } }',
      "lib/tsconfig.json": '{ "compilerOptions": { "composite": true } }',
    });
    expect(Object.keys(await setUp(folder))).toEqual(["app/tsconfig.json", "lib/tsconfig.json"]);
  });

  test("what all of them extend, once", async () => {
    const folder = await writeFiles({
      ...solution,
      "tsconfig.base.json": '{ "compilerOptions": { "composite": true } }',
      "app/tsconfig.json": '{ "extends": "../tsconfig.base.json" }',
      "lib/tsconfig.json": '{ "extends": "../tsconfig.base.json" }',
    });
    expect(Object.keys(await setUp(folder))).toEqual(["tsconfig.base.json"]);
    expect([pluginsOf(folder, "app/tsconfig.json"), pluginsOf(folder, "lib/tsconfig.json")]).toEqual([
      [plugin],
      [plugin],
    ]);
  });

  test("each package of a workspace", async () => {
    const folder = await writeFiles({
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
      "packages/api/package.json": "{}",
      "packages/api/tsconfig.json": "{}",
      "packages/api/main.ts": "export {};\n",
      "packages/docs/package.json": "{}",
    });
    expect(Object.keys(await setUp(folder))).toEqual(["packages/api/tsconfig.json"]);
  });

  test("only those without it", async () => {
    const folder = await writeFiles({
      ...solution,
      "tsconfig.base.json": '{ "compilerOptions": { "composite": true } }',
      "app/tsconfig.json": `{ "extends": "../tsconfig.base.json", "compilerOptions": { ${entry} } }`,
      "lib/tsconfig.json": '{ "extends": "../tsconfig.base.json" }',
    });
    expect(Object.keys(await setUp(folder))).toEqual(["lib/tsconfig.json"]);
  });
});

describe("what can't be changed is said, and nothing is written", () => {
  test.each([
    [
      "broken JSON",
      '{\n  "compilerOptions": {\n}',
      /^tsconfig\.json:3:2: '}' expected\. Correct the JSON\.$/,
    ],
    [
      "plugins that are no list",
      '{ "compilerOptions": { "plugins": {} } }',
      /^tsconfig\.json:1:\d+: Compiler option 'plugins' requires a value of type Array\./,
    ],
    ["options that are no object", '{ "compilerOptions": 1 }', /^tsconfig\.json:1:\d+: /],
    ["a list", "[]", /^tsconfig\.json:1:1: .*must be an object/],
    [
      "no files",
      '{ "files": [], "references": [] , "extends": "./base.json" }',
      /^\.: The project has no files/,
    ],
  ])("%s", async (_, text, message) => {
    const folder = await writeFiles({ "tsconfig.json": text, "main.ts": "export {};\n", "base.json": "{}" });
    expect(problemOf(() => planPluginEntries(".", folder))).toMatch(message);
  });

  test("no such file, or another one", async () => {
    const folder = await writeFiles({ "main.ts": "export {};\n" });
    expect(problemOf(() => planPluginEntries("main.ts", folder))).toMatch(
      /^main\.ts: This is not a tsconfig\.json\./,
    );
    expect(problemOf(() => planPluginEntries("none", folder))).toBe(
      "none: There is no such file, and no tsconfig.json in such a folder. Name a project's folder, or its tsconfig.json.",
    );
  });

  test("one file of several is read-only, or has changed: none is written", async () => {
    const own = '{ "compilerOptions": { "composite": true } }';
    const folder = await writeFiles({
      "tsconfig.json": '{ "files": [], "references": [{ "path": "./app" }, { "path": "./lib" }] }',
      "app/tsconfig.json": own,
      "app/main.ts": "export {};\n",
      "lib/tsconfig.json": own,
      "lib/main.ts": "export {};\n",
    });
    const changes = planPluginEntries(".", folder);
    const lib = join(folder, "lib/tsconfig.json");
    chmodSync(lib, 0o444);
    await expect(writeChanges(changes, true)).rejects.toThrow(
      "lib/tsconfig.json: The file was left as it is: it is read-only. Make it writable.",
    );
    chmodSync(lib, 0o644);
    writeFileSync(lib, `${own}\n`);
    await expect(writeChanges(changes, true)).rejects.toThrow("it has changed since it was read");
    expect(readFileSync(join(folder, "app/tsconfig.json"), "utf8")).toBe(own);
  });
});
