import type { Table, TableRow } from "mdast";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { pages, root, textOf } from "./pages.js";
import { arrows } from "../../../.dependency-cruiser.mjs";

const page = pages.find(({ path }) => path === "docs/architecture.md");
const table = page?.tree.children.find((node): node is Table => node.type === "table");
const rows = (table?.children.slice(1) ?? []).map(({ children }: TableRow) => children.map(textOf));
const folders = ["packages", "tools"]
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(join(root, folder, "package.json")));
const packages = folders.map((folder) => basename(folder));

test("the table of the house has every package", () => {
  const listed = rows.map(([folder = ""]) => folder).filter((folder) => /^(?:packages|tools)\//.test(folder));
  expect(listed.sort()).toEqual(folders.sort());
});

test("it says who may import whom", () => {
  const said = rows.flatMap(([folder = "", , , imports = ""]) => {
    const name = basename(folder);
    const others = imports.split(", ").filter((other) => packages.includes(other));
    return name in arrows ? [[name, others.sort()]] : [];
  });
  const held = Object.entries(arrows).map(([name, others]) => [name, [...others].sort()]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(held));
});

/** The pages for those who work here: what they name is in this repository, and no example. */
const own = ["CONTRIBUTING.md", "docs/architecture.md", "docs/fixtures.md", "docs/performance.md"];

test("files that are named are there", () => {
  const named: string[] = [];
  for (const { tree } of pages.filter(({ path }) => own.includes(path))) {
    visit(tree, "inlineCode", ({ value }) => {
      if (/^(?:docs|packages|scripts|test-fixtures|tools)\/[\w./-]+$/.test(value)) named.push(value);
    });
  }
  const examples = /NAME|THEME/;
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !examples.test(path) && !existsSync(join(root, path)))).toEqual([]);
});
