import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "../../../scripts/workspace.mjs";

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
  "tools/site/.vitepress",
  "tools/site/src",
];

/** The folder of the site, built as `npm run site` builds it. What was built before is given again while its sources are the same. */
export function builtSite(): string {
  const folder = join(cache, "site", digest());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  const vitepress = join(root, "tools/site/node_modules/vitepress/bin/vitepress.js");
  execFileSync(process.execPath, [vitepress, "build", "tools/site", "--outDir", unfinished], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  // Another process may have built the same meanwhile.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

function digest(): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile() && !/\.tsbuildinfo$|\.map$/.test(file))
    .sort();
}
