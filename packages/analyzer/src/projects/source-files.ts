import path from "node:path";
import picomatch from "picomatch";
import type { FileSystem } from "../files/file-system.js";
import { tidyPattern, withSlashes } from "./folder-patterns.js";
import { resolvePath } from "../session/session.js";

const endings = ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"].map((ending) => `.${ending}`);

/** Whether a file may be a source file, by its name. */
export function isSourceName(file: string): boolean {
  return endings.some((ending) => file.endsWith(ending));
}

/**
 * The source files in a folder and below, absolute and sorted. As in `include` of a `tsconfig.json`, `node_modules` and folders that begin with a
 * dot are not looked into. `depth` folders are looked into, the first one included; undefined stands for all.
 */
export function sourcesIn(folder: string, files: FileSystem, depth?: number): string[] {
  return [...files.readDirectory(folder, endings, undefined, ["**/*"], depth)].sort();
}

/** The source files that a pattern matches, absolute and sorted. The pattern is taken from `folder`. */
export function sourcesMatching(given: string, folder: string, files: FileSystem): string[] {
  const pattern = tidyPattern(withSlashes(given, folder));
  const { base, glob } = picomatch.scan(pattern);
  const matches = picomatch(pattern);
  const start = resolvePath(folder, base);
  const depth = glob.includes("**") ? undefined : glob.split("/").length;
  return sourcesIn(start, files, depth).filter((file) =>
    matches(path.posix.join(base, file.slice(start.replace(/\/?$/, "/").length))),
  );
}
