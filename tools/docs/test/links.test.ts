import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, posix } from "node:path";
import { PassThrough } from "node:stream";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkValidateLinks from "remark-validate-links";
import { engine } from "unified-engine";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { pages, parse, root } from "./pages.js";
import type { Page } from "./pages.js";

/** What pages may link to outside of this project: pages of others that are known to be there. */
const known = [
  "https://docs.github.com/",
  "https://docs.oasis-open.org/sarif/",
  "https://eslint.org/",
  "https://github.com/lint-staged/lint-staged",
  "https://github.com/nonara/ts-patch",
  "https://github.com/typescript-language-server/typescript-language-server",
  "https://help.aliyun.com/",
  "https://nx.dev/",
  "https://pre-commit.com",
  "https://standardschema.dev",
  "https://turborepo.com/",
  "https://ts-morph.com",
  "https://typescript-eslint.io/",
  "https://www.alibabacloud.com/help/",
  "https://www.serverless-devs.com/",
  "https://www.typescriptlang.org/",
];

/** Every link and image: where it stands, and where it leads. */
const links = pages.flatMap(linksOn);

function linksOn({ path, tree }: Page): { path: string; line: number; url: string }[] {
  const found: { path: string; line: number; url: string }[] = [];
  visit(tree, (node) => {
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      found.push({ path, line: node.position?.start.line ?? 0, url: node.url });
  });
  return found;
}

const leadsAway = (url: string): boolean => /^[a-z]+:/i.test(url);

test("every file and heading that is linked to is there", async () => {
  expect(await brokenLinks()).toEqual([]);
});

/** What remark-validate-links says of all pages together: of files, of folders, and of headings in any of the pages. */
function brokenLinks(): Promise<string[]> {
  const silent = new PassThrough();
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: remark().use(remarkGfm),
        // Its type has the parameters that the engine gives it, which that of the engine's list does not know.
        plugins: [[remarkValidateLinks as never, { repository: false, root }]],
        cwd: root,
        files: pages.map(({ path }) => path),
        out: false,
        streamOut: silent,
        streamError: silent,
      },
      (error, _status, context) => {
        if (error != null) reject(error);
        else {
          const said = (context?.files ?? []).flatMap(({ path, messages }) =>
            messages.map(({ line, reason }) => `${path}:${String(line)} ${reason}`),
          );
          resolve(said);
        }
      },
    );
  });
}

test("links out of the project lead to pages that are known", () => {
  const unknown = links.filter(({ url }) => leadsAway(url) && !known.some((start) => url.startsWith(start)));
  expect(unknown).toEqual([]);
});

// Those are not looked at above.
test("no link is written in HTML", () => {
  const found: string[] = [];
  for (const { path, tree } of pages) {
    visit(tree, "html", ({ value }) => {
      if (/\b(?:href|src|srcset)=/.test(value)) found.push(`${path} ${value}`);
    });
  }
  expect(found).toEqual([]);
});

test("what the page of a published package links to is published with it", () => {
  const outside = links.filter(({ path, url }) => {
    const folder = dirname(path);
    if (!folder.startsWith("packages/") || leadsAway(url) || url.startsWith("#")) return false;
    const { private: unpublished, files = [] } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8"),
    ) as { private?: boolean; files?: string[] };
    const target = normalize(url.replace(/#.*/, "")).replaceAll("\\", "/");
    return unpublished !== true && !files.some((file) => target === file || target.startsWith(`${file}/`));
  });
  expect(outside).toEqual([]);
});

test("pages that are packed lead to pages that are packed with them", () => {
  const folders = ["cli", "eslint-plugin"].map((name) => join(root, "packages", name, "dist/docs"));
  for (const folder of folders) {
    const packed = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".md"));
    expect(packed).toEqual(expect.arrayContaining(["codes.md", "options.md", "codes/FC1003.md"]));
    const targets = packed.flatMap((path) =>
      linksOn({ path, tree: parse(readFileSync(join(folder, path), "utf8")) })
        .filter(({ url }) => !leadsAway(url) && !url.startsWith("#"))
        .map(({ url }) => posix.join(dirname(path), url.replace(/#.*/, ""))),
    );
    expect(targets.filter((target) => !packed.includes(target))).toEqual([]);
  }
});

test("the index lists every page of docs", () => {
  const index = new Set(links.filter(({ path }) => path === "docs/README.md").map(({ url }) => url));
  const listed = (path: string): boolean => index.has(path.slice("docs/".length));
  const missing = pages
    .map(({ path }) => path)
    .filter((path) => /^docs\/[^/]+\.md$/.test(path) && path !== "docs/README.md" && !listed(path));
  expect(missing).toEqual([]);
});

test("every picture in docs is shown on a page", () => {
  const shown = new Set(links.map(({ path, url }) => join(dirname(path), url)));
  const pictures = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".svg"))
    .map((file) => join("docs", file));
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});
