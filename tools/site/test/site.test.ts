import { codes, rules } from "@fc-check/core";
import axe from "axe-core";
import { marked } from "marked";
import type { Token } from "marked";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFixture } from "fs-fixture";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMarkdownRenderer } from "vitepress";
import { brokenLinks } from "../src/pages/check-links.js";
import { keepBraces } from "../src/pages/keep-braces.js";
import { docs } from "../src/pages/workspace.js";
import { builtSite } from "../../../scripts/built-site.mjs";
import { openSite, useBrowser } from "./site-browser.js";

let site: string;
beforeAll(() => {
  site = builtSite();
}, 300_000);

/** The pages of `docs`, without their ending. */
const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replaceAll("\\", "/").replace(/\.md$/, ""))
  .sort();

const builtName = (page: string): string => (page === "README" ? "index.html" : `${page}.html`);
const built = (page: string): string => readFileSync(join(site, builtName(page)), "utf8");

test("every code has a page, and a link to it in the list", () => {
  const list = built("codes");
  for (const code of codes) {
    expect(built(`codes/${code}`)).toContain(`<title>${code}: `);
    expect(list).toContain(`href="./codes/${code}.html"`);
    expect(list).toContain(`${code} ${rules[code].name}`);
  }
});

test.each(pages)("%s says on the site what it says on GitHub", (page) => {
  const shown = textOfHtml(built(page));
  const tokens = marked.lexer(readFileSync(join(docs, `${page}.md`), "utf8"));
  expect(textsIn(tokens).filter((text) => !shown.includes(text))).toEqual([]);
});

test("braces are no expressions of Vue", async () => {
  const md = await createMarkdownRenderer(docs, { config: keepBraces });
  expect(md.render("a {{ b }} `{{ c }}`")).toBe(
    "<p>a <span v-pre>{{</span> b }} <code><span v-pre>{{</span> c }}</code></p>\n",
  );
});

/** The texts of paragraphs, headings, cells and blocks of code, without white space, which pages may break anywhere. */
function textsIn(tokens: readonly Token[]): string[] {
  const texts: string[] = [];
  void marked.walkTokens([...tokens], (token) => {
    if (token.type === "codespan" || token.type === "code" || (token.type === "text" && !("tokens" in token)))
      texts.push(withoutSpace(unescaped(token.text as string)));
  });
  return texts;
}

function textOfHtml(html: string): string {
  const [, body = ""] = /<body>(.*)<\/body>/s.exec(html) ?? [];
  const withPictures = body.replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, "$1");
  return withoutSpace(unescaped(withPictures.replace(/<!--.*?-->|<[^>]*>/gs, "")));
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B]+/g, "");
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? "");
}

describe("links", () => {
  test("no link, anchor or resource is missing, and nothing is loaded from elsewhere", () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test("those that are broken are found", async () => {
    const fixture = await createFixture({
      "index.html": `<h1 id="top">A</h1><a href="#top">1</a><a href="#bottom">2</a><a href="sub/b.html#x">3</a><a href="/sub/c.html">4</a>
<a class="x" href="https://elsewhere.example/">5</a><img src="a.svg"><script src="https://elsewhere.example/a.js"></script>`,
      "sub/b.html":
        '<a href="../">6</a><a href="../index.html#top">7</a><link rel="stylesheet" href="//elsewhere.example/a.css">',
    });
    onTestFinished(() => fixture.rm());
    expect(brokenLinks(fixture.path)).toEqual([
      "index.html loads a.svg",
      "index.html loads https://elsewhere.example/a.js",
      "index.html links to #bottom",
      "index.html links to sub/b.html#x",
      "index.html links to /sub/c.html",
      "sub/b.html loads //elsewhere.example/a.css",
    ]);
  });

  test("what pages link to outside of docs is shown", () => {
    expect(built("shapes")).toContain('href="source/packages/runtime/examples/shape-1.ts.html"');
    const example = readFileSync(join(site, "source/packages/runtime/examples/shape-1.ts.html"), "utf8");
    expect(example).toContain("start(() =>");
  });
});

describe("in a browser", () => {
  useBrowser();

  test("the index begins as the README does, and leads to the pages in the order of docs/README.md", async () => {
    const { page, away } = await openSite(site, "");
    expect(await page.locator("#VPContent").innerText()).toContain("brings that handler model to TypeScript");
    await page.getByRole("link", { name: "Get started" }).click();
    await page.getByRole("heading", { level: 1, name: "Getting started" }).waitFor();
    const links = page.locator("#VPSidebarNav a");
    expect((await links.allInnerTexts()).slice(0, 2)).toEqual(["Getting started", "The playground"]);
    await page.getByRole("link", { name: "Contributing" }).click();
    await page.getByRole("heading", { level: 1, name: "Architecture" }).waitFor();
    expect((await links.allInnerTexts()).slice(0, 2)).toEqual(["Architecture", "How this project writes"]);
    expect(away).toEqual([]);
    await page.close();
  });

  test("a code is found by its name, and its examples lead to the playground", async () => {
    const { page, away } = await openSite(site, "");
    await page.keyboard.press("/");
    await page.getByRole("searchbox").fill("context-not-first");
    await page
      .getByRole("option", { name: /FC1003/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "FC1003" }).waitFor();
    const links = await page.getByRole("link", { name: "Open in the playground" }).all();
    expect(await Promise.all(links.map((link) => link.getAttribute("href")))).toEqual(
      ["wrong", "right"].map((kind) => `../playground.html#example=FC1003-${kind}`),
    );
    expect(away).toEqual([]);
    await page.close();
  });

  test.each(["", "codes/FC1003.html", "cli.html"])("axe finds nothing on /%s", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openSite(site, path, { colorScheme });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.close();
    }
  });

  test("no page is wider than a phone", async () => {
    const { page, away } = await openSite(site, "", { width: 400 });
    // They are as wide without their scripts, and there in a tenth of the time.
    await page.route(/\.js$/, (route) => route.abort());
    const wide: string[] = [];
    const every = process.env.FC_CHECK_LARGE_TESTS === undefined ? 3 : 1;
    for (const name of pages.filter((_, index) => index % every === 0)) {
      await page.goto(`https://site.example/${builtName(name)}`, { waitUntil: "load" });
      const more = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      if ((await page.evaluate<number>(more)) > 0) wide.push(name);
    }
    expect(wide).toEqual([]);
    expect(away).toEqual([]);
    await page.close();
  });
});
