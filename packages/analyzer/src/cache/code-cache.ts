import { mkdirSync, readFileSync, statSync } from "node:fs";
import nodeModule, { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { beforeLoading } from "../compiler.js";
import { readCacheFile } from "./cache-files.js";
import { digest } from "../files/look-up.js";
import { stampOf } from "./stamps.js";
import { removeOldest, writeCacheFile } from "./write-cache-file.js";

const require = createRequire(import.meta.url);

/** Node's own cache of compiled code, from 22.8 on. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };

/** The most folders of compiled code that are kept: one for each version of Node and of the compiler. */
const mostFolders = 3;

/**
 * Has the compiler loaded, where it is, with what V8 made of its source in an earlier run, which takes a third of the time; at the end of the
 * process, what it made of it in this one is saved. Where that is not possible, the compiler is loaded as ever.
 */
export function cacheCompiler(location: string): void {
  beforeLoading(() => {
    loadCompiler(location);
  });
}

function loadCompiler(location: string): void {
  try {
    const common = require.resolve("@ts-morph/common");
    const files = [createRequire(common).resolve("./typescript.js"), common, require.resolve("ts-morph")];
    if (files.some((file) => file in require.cache)) return;
    // V8 looks at no more of a source than its length.
    const sources = files.map((file) => [file, stampOf(statSync(file))]);
    const folder = path.join(
      location,
      `code-${digest(JSON.stringify([process.version, process.arch, sources]))}`,
    );
    mkdirSync(folder, { recursive: true });
    removeOldest(location, /^code-[\w-]{43}$/, mostFolders);
    if (enableCompileCache !== undefined) enableCompileCache(folder);
    else for (const file of files) load(file, path.join(folder, `${path.basename(file)}.bin`));
  } catch {
    // A cache that can't be written, or a compiler in other files than these.
  }
}

/** Loads a CommonJS module as `require` does, with V8's data from a file, or for it. */
function load(file: string, dataFile: string): void {
  const data = readCacheFile(dataFile);
  const script = new Script(nodeModule.wrap(readFileSync(file, "utf8")), {
    filename: file,
    ...(typeof data !== "string" && { cachedData: data }),
  });
  const module = new nodeModule(file);
  module.filename = file;
  require.cache[file] = module;
  try {
    const run = script.runInThisContext() as (...scope: unknown[]) => void;
    run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
    module.loaded = true;
  } catch (error) {
    Reflect.deleteProperty(require.cache, file);
    throw error;
  }
  if (typeof data !== "string" && script.cachedDataRejected !== true) return;
  // Only now does it have the functions that were really called, which V8 compiles when they are.
  process.once("exit", () => {
    try {
      writeCacheFile(dataFile, script.createCachedData());
    } catch {
      // The next run does without.
    }
  });
}
