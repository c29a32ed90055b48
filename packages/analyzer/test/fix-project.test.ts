import { checkProject, fixProject } from "@fc-check/analyzer";
import { readFile, stat } from "node:fs/promises";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { config, problemOf, registrarPackage, right, writeFiles, wrong } from "./support.js";

const fixable = 'import { start } from "fc";\r\nstart((ctx, event: string) => null);\r\n';
const fixed =
  'import { start, type Context } from "fc";\r\nstart((ctx: Context, event: string) => null);\r\n';
const tsconfig = config({ noImplicitAny: false });
const change = { file: "main.ts", before: fixable, after: fixed, fixes: 1 };

describe("sources in memory", () => {
  const sources = { "tsconfig.json": tsconfig, ...registrarPackage, "main.ts": fixable, "other.ts": wrong };

  test("have their new texts in the changes, and the report is about these", async () => {
    const { report, changes, failures, textOf } = await fixProject({ sources });
    expect({ changes, failures }).toEqual({ changes: [change], failures: [] });
    expect(report).toEqual(checkProject({ sources: { ...sources, "main.ts": fixed } }).report);
    expect(textOf("other.ts")).toBe(wrong);
  });

  test("are fixed by suggestions where these are asked for", async () => {
    const { report, changes } = await fixProject({ sources }, { suggestions: true });
    expect(changes.map(({ file, fixes }) => `${file} ${fixes}`)).toEqual(["main.ts 1", "other.ts 1"]);
    expect(changes[1]?.after).toBe(wrong.replace("number => 1", "[number, Error | null] => [1, null]"));
    expect(report.diagnostics).toEqual([]);
  });
});

describe("paths", () => {
  test("are written, or only the changes given", async () => {
    const folder = await writeFiles({ "tsconfig.json": tsconfig, "main.ts": fixable, "right.ts": right });
    const file = `${folder}/main.ts`;
    const dry = await fixProject({ paths: ["."] }, { folder, write: false });
    expect(dry.changes).toEqual([change]);
    expect(await readFile(file, "utf8")).toBe(fixable);
    const { mtimeMs } = await stat(`${folder}/right.ts`);
    const made = await fixProject({ paths: ["."] }, { folder });
    expect(made).toEqual({ ...dry, textOf: expect.any(Function) as unknown });
    expect(await readFile(file, "utf8")).toBe(fixed);
    expect((await stat(`${folder}/right.ts`)).mtimeMs).toBe(mtimeMs);
    expect((await fixProject({ paths: ["."] }, { folder })).changes).toEqual([]);
  });
});

describe("a ts-morph project", () => {
  test("is changed in memory, and can be saved", async () => {
    const folder = await writeFiles({ "tsconfig.json": tsconfig, "main.ts": `\uFEFF${fixable}` });
    const project = new Project({ tsConfigFilePath: `${folder}/tsconfig.json` });
    const { report, changes } = await fixProject({ project }, { folder });
    expect(changes).toEqual([change]);
    expect(report.diagnostics).toEqual([]);
    const sourceFile = project.getSourceFileOrThrow("main.ts");
    expect(sourceFile.getFullText()).toBe(fixed);
    expect(await readFile(`${folder}/main.ts`, "utf8")).toBe(`\uFEFF${fixable}`);
    await project.save();
    expect(await readFile(`${folder}/main.ts`, "utf8")).toBe(`\uFEFF${fixed}`);
  });
});

test("an import that a fix adds is seen by the next check of other files", async () => {
  const sources = {
    "tsconfig.json": tsconfig,
    ...registrarPackage,
    "handler.ts":
      'import { start } from "fc";\nexport const handler = (ctx, event: string) => null;\nstart(handler);\n',
    "main.ts": 'import { start } from "fc";\nimport { handler } from "./handler.js";\nstart(handler);\n',
  };
  expect(checkProject({ sources }).report.summary).toMatchObject({ invalid: 2 });
  expect((await fixProject({ sources })).report.summary).toMatchObject({ invalid: 0, valid: 2 });
});

test("a ProjectError is thrown where a check throws it", async () => {
  const input = { sources: { "tsconfig.json": "{", "main.ts": "" } };
  const message = problemOf(() => checkProject(input));
  await expect(fixProject(input)).rejects.toThrow(message);
});
