// Builds the web site for its tests, unless it is built.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cache, exitLike, root } from "./workspace.mjs";

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

/** The longest that a build takes, in milliseconds. */
const longest = 300_000;

/** The folder of the site, built as `npm run site` builds it. What was built before is given again while its sources are the same. */
export function builtSite() {
  const folder = join(cache, "site", digest());
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    // VitePress keeps what it works on beside its configuration, so there is one build at a time.
    if (take(lock)) build(folder, lock);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  return folder;
}

/** @param {string} folder @param {string} lock */
function build(folder, lock) {
  const unfinished = `${folder}.${String(process.pid)}`;
  const vitepress = join(root, "tools/site/node_modules/vitepress/bin/vitepress.js");
  try {
    execFileSync(process.execPath, [vitepress, "build", "tools/site", "--outDir", unfinished], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    // Nobody asks for those of other sources again.
    for (const name of readdirSync(join(folder, "..")).filter((name) => /^\w{64}$/.test(name)))
      rmSync(join(folder, "..", name), { recursive: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(lock, { recursive: true });
  }
}

/** Whether a lock is taken. That of a build that was killed is taken away. @param {string} lock */
function take(lock) {
  try {
    mkdirSync(join(lock, ".."), { recursive: true });
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    const { mtimeMs = Infinity } = statSync(lock, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > longest) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function digest() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile() && !/\.tsbuildinfo$|\.map$/.test(file))
    .sort();
}

if (process.argv[1] === import.meta.filename) {
  try {
    builtSite();
  } catch (error) {
    exitLike(error);
  }
}
