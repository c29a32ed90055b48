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

/** The longest that a build takes, in milliseconds. */
const longest = 300_000;

/** The folder of the site, built as `npm run site` builds it. What was built before is given again while its sources are the same. */
export function builtSite(): string {
  const folder = join(cache, "site", digest());
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    // VitePress keeps what it works on beside its configuration, so there is one build at a time.
    if (take(lock)) build(folder, lock);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  return folder;
}

function build(folder: string, lock: string): void {
  const unfinished = `${folder}.${String(process.pid)}`;
  const vitepress = join(root, "tools/site/node_modules/vitepress/bin/vitepress.js");
  try {
    execFileSync(process.execPath, [vitepress, "build", "tools/site", "--outDir", unfinished], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    renameSync(unfinished, folder);
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** Whether a lock is taken. That of a build that was killed is taken away. */
function take(lock: string): boolean {
  try {
    mkdirSync(join(lock, ".."), { recursive: true });
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const { mtimeMs = Infinity } = statSync(lock, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > longest) rmSync(lock, { recursive: true, force: true });
    return false;
  }
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
