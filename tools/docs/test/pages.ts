import type { Code, Html, Nodes, Root } from "mdast";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";

/** The folder of the workspace. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A Markdown file of this project. */
export interface Page {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly tree: Root;
}

/** A block of code on a page. */
export interface Block {
  readonly page: string;
  /** The line of its first fence. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language, where readers do not see it: `key` or `key=value` each. CONTRIBUTING.md lists them. */
  readonly marks: ReadonlyMap<string, string>;
  readonly code: string;
  /** The text of a comment in HTML right before it, without what opens and closes it. */
  readonly comment: string;
  /** Whether it stands below the word "Wrong:". */
  readonly wrong: boolean;
  /** Whether it stands in a part that scripts/generate.mjs writes. */
  readonly generated: boolean;
}

/** All pages: those at the root, those of the documentation, and those of the packages. */
export const pages: readonly Page[] = [
  ...markdownIn("."),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md")),
  ...readdirSync(join(root, "packages")).flatMap((name) => markdownIn(`packages/${name}`)),
]
  .sort()
  .map((path) => ({ path, tree: parse(readFileSync(join(root, path), "utf8")) }));

/** Reads Markdown. */
export function parse(text: string): Root {
  return remark().use(remarkGfm).parse(text);
}

function markdownIn(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(".md"));
  return files.map((file) => (folder === "." ? file : `${folder}/${file}`));
}

/** All blocks of code, in the order of the pages. */
export const blocks: readonly Block[] = pages.flatMap(blocksOf);

function blocksOf({ path, tree }: Page): Block[] {
  const found: Block[] = [];
  let generated = path.startsWith("docs/codes/");
  visit(tree, (node, index, parent) => {
    if (node.type === "html") {
      if (/^<!-- \w+:start -->$/.test(node.value)) generated = true;
      if (/^<!-- \w+:end -->$/.test(node.value)) generated = false;
    }
    if (node.type !== "code" || parent === undefined || index === undefined) return;
    found.push(toBlock(path, node, parent.children[index - 1], generated));
  });
  return found;
}

function toBlock(page: string, node: Code, before: Nodes | undefined, generated: boolean): Block {
  const marks = [...(node.meta ?? "").matchAll(/([\w-]+)(?:=("[^"]*"|\S+))?/g)];
  return {
    page,
    line: node.position?.start.line ?? 0,
    language: node.lang ?? "",
    marks: new Map(marks.map(([, key = "", value = ""]) => [key, value.replace(/^"|"$/g, "")])),
    code: node.value,
    comment: before?.type === "html" ? commentText(before) : "",
    wrong: before?.type === "paragraph" && textOf(before) === "Wrong:",
    generated,
  };
}

function commentText({ value }: Html): string {
  return /^<!--(.*)-->$/s.exec(value)?.[1]?.trim() ?? "";
}

/** The text of a node, without its markup. */
export function textOf(node: Nodes): string {
  let text = "";
  visit(node, (inner) => {
    if (inner.type === "text" || inner.type === "inlineCode") text += inner.value;
  });
  return text;
}

/** Where a block stands, as editors and terminals open it. */
export function place({ page, line }: Block): string {
  return `${page}:${line}`;
}

/** The blocks in one of these languages, as rows of `test.each`. */
export function blocksIn(...languages: readonly string[]): (readonly [string, Block])[] {
  return blocks
    .filter(({ language }) => languages.includes(language))
    .map((block) => [place(block), block] as const);
}
