// Builds the web site for its tests, unless it is built.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { madeOnce } from "./made-once.mjs";
import { exitLike, root } from "./workspace.mjs";

/** What the site is made of. */
const sources = [
  "README.md",
  "docs",
  "pnpm-lock.yaml",
  "test-fixtures/code-examples",
  "packages/cli/schema",
  "packages/cli/src/report/html",
  "packages/compiler/dist",
  "packages/core/dist",
  "packages/runtime/dist",
  "packages/runtime/examples",
  "tools/site/.vitepress/config.ts",
  "tools/site/.vitepress/theme",
  "tools/site/src",
];

/** The folder of the site, built as `npm run site` builds it. VitePress keeps what it works on beside its configuration, so there is one build at a time. */
export function builtSite() {
  return madeOnce("site", sources, (folder) => {
    const vitepress = join(root, "tools/site/node_modules/vitepress/bin/vitepress.js");
    execFileSync(process.execPath, [vitepress, "build", "tools/site", "--outDir", folder], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  try {
    builtSite();
  } catch (error) {
    exitLike(error);
  }
}
