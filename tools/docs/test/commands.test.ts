import type { Table } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commandsIn, flagsOf, problemOf } from "./command-line.js";
import { blocksIn, pages, textOf } from "./pages.js";

test.each(blocksIn("sh", "console"))("the commands at %s can be run", (_, { code, language, marks }) => {
  const text = language === "console" ? code.replace(/^\$ /gm, "") : code;
  const problems = commandsIn(text).map((words) => problemOf(words, marks.get("in") ?? "."));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test.each(blocksIn("yaml"))("the steps of the workflow at %s can be run", (_, { code, marks }) => {
  const { jobs = {} } = (parse(code) ?? {}) as { jobs?: Record<string, { steps?: { run?: string }[] }> };
  const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
  const problems = scripts.flatMap(commandsIn).map((words) => problemOf(words, marks.get("in") ?? "."));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

/** What stands in a line of text, and is a command. */
const inText = pages.flatMap(({ path, tree }) => {
  const found: [string, string][] = [];
  visit(tree, "inlineCode", ({ value, position }) => {
    if (/^(npx |npm (run|test|install) ?|fc-check )/.test(value))
      found.push([`${path}:${String(position?.start.line)}`, value]);
  });
  return found;
});

test.each(inText)("%s: %s", (_, code) => {
  const problems = commandsIn(code).map((words) => problemOf(words, "."));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

describe("the table of flags", () => {
  const listed = flagsTable();

  test("has every flag of the help", () => {
    expect(flagsOf([]).filter((flag) => flag !== "-h" && !listed.includes(flag))).toEqual([]);
  });

  test("has no other", () => {
    expect(listed.filter((flag) => !flagsOf([]).includes(flag))).toEqual([]);
  });
});

/** The flags in the first column of the table below the heading "Flags", without what stands for values. */
function flagsTable(): string[] {
  const nodes = pages.find(({ path }) => path === "docs/cli.md")?.tree.children ?? [];
  const heading = nodes.findIndex((node) => node.type === "heading" && textOf(node) === "Flags");
  const table = nodes.slice(heading).find((node): node is Table => node.type === "table");
  const cells = (table?.children.slice(1) ?? []).flatMap(({ children }) => children.slice(0, 1));
  return cells.flatMap((cell) => textOf(cell).match(/(?<=^|, )--?[\w-]+/g) ?? []);
}
