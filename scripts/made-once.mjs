import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./workspace.mjs";

/** The longest that anything takes to be made, in milliseconds. */
const longest = 300_000;

/**
 * Makes what several test files need, once: processes that ask meanwhile wait for it, and what was made before is given again while its sources are
 * the same.
 * @param {string} name
 * @param {readonly string[]} sources files and folders, relative to the workspace
 * @param {(folder: string) => void} make fills a folder, which it may have to create
 * @returns {string} the folder
 */
export function madeOnce(name, sources, make) {
  const folder = join(cache, name, digest(sources));
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!take(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      continue;
    }
    const unfinished = `${folder}.${String(process.pid)}`;
    try {
      make(unfinished);
      // Nobody asks for those of other sources again.
      for (const name of readdirSync(join(folder, "..")).filter((name) => /^\w{64}$/.test(name)))
        rmSync(join(folder, "..", name), { recursive: true });
      renameSync(unfinished, folder);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  return folder;
}

/** Whether a lock is taken. That of a process that was killed is taken away. @param {string} lock */
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

/** @param {readonly string[]} sources */
function digest(sources) {
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
