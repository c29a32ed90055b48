import type { Report } from "@fc-check/core";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { packAll } from "../../../scripts/pack.mjs";
import { openEditor } from "./installed/editor.js";
import { copyFixtures, fixtures, installSetup, runCommand, runESLint } from "./installed/folder.js";
import { ofCommand, ofESLint, withoutTypes } from "./installed/results.js";
import { eslint10, eslint9, native, oldest } from "./installed/setups.js";
import { readText } from "./installed/text.js";

// Real installations and whole processes, on machines that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** The oldest has ESLint 9 too. */
const setups =
  process.env.FC_CHECK_LARGE_TESTS === undefined ? [eslint10, oldest] : [eslint10, oldest, eslint9, native];

let folders: readonly string[] = [];
let report: Report;

beforeAll(async () => {
  const packed = packAll();
  folders = await Promise.all(setups.map((setup) => installSetup(setup, packed)));
  report = await runCommand(folderOf(0), fixtures);
});

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

function folderOf(setup: number): string {
  const folder = folders[setup];
  if (folder === undefined) throw new Error("it is not installed");
  return folder;
}

describe.concurrent("ESLint gives the results of the command", () => {
  test(eslint10.name, async () => {
    const results = ofESLint(folderOf(0), await runESLint(folderOf(0), fixtures));
    expect(Object.keys(results).length).toBeGreaterThan(60);
    expect(results).toEqual(ofCommand(folderOf(0), report));
  });

  // With `project`, typescript-eslint does not read references from their sources.
  const some = fixtures.filter((name) => /\/(arity|javascript|places|results|verdicts)$/.test(name));
  const expectedOf = (names: readonly string[]): ReturnType<typeof ofCommand> => {
    const own = report.diagnostics.filter(({ file }) => names.some((name) => file.startsWith(`${name}/`)));
    return ofCommand(folderOf(0), { ...report, diagnostics: own });
  };

  test.each(setups.slice(2))("$name, on some", async (setup) => {
    const folder = folderOf(setups.indexOf(setup));
    // The native backend knows too little of types in comments.
    const names = some.filter((name) => setup !== native || !name.endsWith("javascript"));
    expect(ofESLint(folder, await runESLint(folder, names))).toEqual(expectedOf(names));
  });

  test(`${oldest.name}, on some, but for the types that messages print`, async () => {
    const results = withoutTypes(ofESLint(folderOf(1), await runESLint(folderOf(1), some)));
    expect(results).toEqual(withoutTypes(expectedOf(some)));
  });
});

test("eslint --fix writes what fc-check --fix writes", async () => {
  const folder = folderOf(0);
  for (const target of ["by-eslint", "by-command"]) copyFixtures(join(folder, target));
  const fixable = new Set(
    report.diagnostics
      .filter(({ file, fixes }) => file.startsWith("fixtures/fixes-") && fixes.some(({ safe }) => safe))
      .map(({ file }) => file.replace("fixtures/", "")),
  );
  const names = [...new Set([...fixable].map((file) => file.slice(0, file.indexOf("/"))))];
  expect(names.length).toBeGreaterThan(1);

  await runESLint(folder, ["--fix", ...names.map((name) => `by-eslint/${name}`)]);
  await runCommand(folder, ["--fix", ...names.map((name) => `by-command/${name}`)]);
  const texts = (target: string): string[][] =>
    [...fixable].map((file) => [file, readText(join(folder, target), file)]);
  expect(texts("by-eslint")).toEqual(texts("by-command"));
  expect(texts("by-eslint")).not.toEqual(texts("fixtures"));
});

test("an editor shows the findings of a changed file, and what can be done about them", async () => {
  const text = [
    'import { start, type Context } from "@fc-check/runtime";',
    "start((ctx: Context) => null);",
    "start((event: string, ctx: Context) => null);",
  ].join("\n");
  const editor = await openEditor(folderOf(0), "fixtures/arity/visible.ts", text);
  expect(editor.diagnostics).toMatchObject([
    {
      code: "fc-check/handler",
      range: { start: { line: 1, character: 6 }, end: { line: 1, character: 28 } },
    },
    {
      code: "fc-check/handler",
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 20 } },
    },
  ]);
  const edits: unknown[] = [];
  for (const diagnostic of editor.diagnostics) {
    const [first] = await editor.actionsFor(diagnostic);
    if (first !== undefined) edits.push([first.title, await editor.choose(first)]);
  }
  const edit = (newText: string): unknown => ({ documentChanges: [{ edits: [{ newText }] }] });
  expect(edits).toMatchObject([
    ["Fix this fc-check/handler problem", edit(', { takes: "context" }')],
    ["Swap the parameters (fc-check/handler)", edit("ctx: Context, event: string")],
  ]);
  await editor.close();
});
