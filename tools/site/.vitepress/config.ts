import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { UserConfig } from "vitepress";
import { readExamples } from "../src/build/examples.js";
import { prebuiltModules } from "../src/build/prebuilt.js";
import { virtualModules } from "../src/build/virtual-modules.js";
import { brokenLinks, slugOf } from "../src/pages/check-links.js";
import { beginAsReadme, homeFrontmatter } from "../src/pages/home.js";
import { keepBraces } from "../src/pages/keep-braces.js";
import { nav, sidebar } from "../src/pages/navigation.js";
import { openInPlayground } from "../src/pages/open-in-playground.js";
import { leadToSources, serveSourcePages, writeSourcePages } from "../src/pages/source-pages.js";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Pages lie outside of this package, and are compiled to what imports Vue, which only this package has. */
const vueForPages: NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number] = {
  name: "vue-for-pages",
  enforce: "pre",
  resolveId(source, importer, options) {
    const isPage = importer?.replace(/\?.*/, "").endsWith(".md");
    return isPage === true && /^vue(?:\/|$)/.test(source)
      ? this.resolve(source, fileURLToPath(import.meta.url), { ...options, skipSelf: true })
      : undefined;
  },
};

const description = "Checks TypeScript handlers against the handler model of Alibaba Cloud Function Compute";

/** What pages link to, and is no page. */
const sources = new Set<string>();

export default defineConfig({
  title: "fc-check",
  description,
  lang: "en",
  srcDir: folder("../../../docs"),
  outDir: folder("../dist/site"),
  cacheDir: folder("../../../node_modules/.cache/fc-check/vitepress"),
  rewrites: { "README.md": "index.md" },
  markdown: {
    anchor: { slugify: slugOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      keepBraces(md);
      leadToSources(md, sources);
      openInPlayground(md, new Set(readExamples().map(({ id }) => id)));
    },
  },
  vite: {
    plugins: [serveSourcePages(), beginAsReadme(), vueForPages, prebuiltModules(), virtualModules()],
    worker: {
      format: "es",
      plugins: () => [prebuiltModules(), virtualModules()],
      // What is in the worker is needed: to look for more takes seconds.
      rollupOptions: { treeshake: false },
    },
    build: { chunkSizeWarningLimit: 10_000 },
  },
  themeConfig: {
    search: { provider: "local" },
    nav: nav(),
    sidebar: sidebar(),
    outline: "deep",
  },
  transformPageData: ({ relativePath }) => {
    if (relativePath === "index.md") return { frontmatter: homeFrontmatter(description) };
    return relativePath === "playground.md" ? { frontmatter: { layout: "playground" } } : {};
  },
  buildEnd: ({ outDir }) => {
    writeSourcePages(outDir, sources);
    const broken = brokenLinks(outDir);
    if (broken.length > 0) throw new Error(`The site has broken links:\n${broken.join("\n")}`);
  },
});
