import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { UserConfig } from "vitepress";
import { prebuiltModules } from "../src/build/prebuilt.js";
import { virtualModules } from "../src/build/virtual-modules.js";

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

export default defineConfig({
  title: "fc-check",
  description: "Checks TypeScript handlers against the handler model of Alibaba Cloud Function Compute",
  lang: "en",
  srcDir: folder("../../../docs"),
  outDir: folder("../dist/site"),
  cacheDir: folder("../../../node_modules/.cache/fc-check/vitepress"),
  rewrites: { "README.md": "index.md" },
  // What lies outside of `docs` is no page of the site.
  ignoreDeadLinks: [
    /^\.\.?\/(?:\.\.\/)*(?:README|CHANGELOG|CONTRIBUTING|SECURITY|packages|tools|test-fixtures|\.)/,
  ],
  vite: {
    plugins: [vueForPages, prebuiltModules(), virtualModules()],
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
    nav: [{ text: "Playground", link: "/playground" }],
  },
  transformPageData: ({ relativePath }) =>
    relativePath === "playground.md" ? { frontmatter: { layout: "playground" } } : {},
});
