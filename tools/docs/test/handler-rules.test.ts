// Comments refer to the handler rules by section: each section that is named must be there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pages, root, textOf } from "./pages.js";

const rules = pages.find(({ path }) => path === "docs/handler-rules.md");

/** The numbers of the headings: `3`, `3.8`. */
const sections = (rules?.tree.children ?? []).flatMap((node) => {
  const number = node.type === "heading" ? /^(\d+(?:\.\d+)?)\.? /.exec(textOf(node))?.[1] : undefined;
  return number === undefined ? [] : [number];
});

/** Where a section is named, in the packages' sources and tests: how, and its number. */
const references = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.[cm]?ts$/.test(file) && !/(?:^|[\\/])(?:node_modules|dist)[\\/]/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(root, "packages", file), "utf8");
    return [...text.matchAll(/(docs\/handler-rules\.md, )?\bsection (\d+(?:\.\d+)?)/g)].map(
      ([whole, named, number = ""]) => ({ file, whole, named: named !== undefined, number }),
    );
  });

test("the rules have the sections that comments refer to", () => {
  expect(sections).toContain("3.8");
  expect(references.length).toBeGreaterThan(5);
  expect(references.filter(({ named, number }) => !named || !sections.includes(number))).toEqual([]);
});

test("a section that a page names is a link", () => {
  const bare = pages.flatMap(({ path, tree }) => {
    if (path === "docs/handler-rules.md") return [];
    return tree.children.filter((node) => /\bsections? \d/.test(withoutLinks(node))).map(() => path);
  });
  expect(bare).toEqual([]);
});

/** The text of a block, without that of its links. */
function withoutLinks(node: Parameters<typeof textOf>[0]): string {
  if (node.type === "link") return "";
  if ("children" in node) return node.children.map(withoutLinks).join("");
  return "value" in node && node.type !== "code" ? node.value : "";
}
