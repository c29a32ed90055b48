import path from "node:path";
import picomatch from "picomatch";
import type { FileSystem } from "../files/file-system.js";
import { resolvePath } from "../session/session.js";

/** Whether a path, taken from a folder, is a pattern: `packages/*`, `{apps,packages}/**`. */
export function isPattern(given: string, folder: string): boolean {
  return picomatch.scan(withSlashes(given, folder), { nonegate: true }).isGlob;
}

/**
 * The folders that one of the patterns matches and none of those that begin with `!`, sorted: absolute, and each once, though links may lead to
 * it too. Patterns are taken from `folder`. Only where a pattern names them are `node_modules` and folders that begin with a dot looked into.
 */
export function findFolders(patterns: readonly string[], folder: string, files: FileSystem): string[] {
  const given = patterns.map((pattern) => withSlashes(pattern, folder));
  const excluded = given
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => tidyPattern(pattern.slice(1)));
  const excludes = picomatch(excluded);
  // By their real paths.
  const found = new Map<string, string>();
  for (const pattern of given.filter((one) => !one.startsWith("!")).map(tidyPattern)) {
    for (const [real, relative] of walk(pattern, folder, files)) {
      if (!excludes(relative) && !found.has(real)) found.set(real, resolvePath(folder, relative));
    }
  }
  return [...found.values()].sort();
}

/** The folders that a pattern matches, by their real paths; relative to the folder that the pattern is taken from. */
function walk(pattern: string, folder: string, files: FileSystem): Map<string, string> {
  const { base, glob } = picomatch.scan(pattern);
  const matches = picomatch(pattern);
  const depth = glob.includes("**") ? Infinity : glob === "" ? 0 : glob.split("/").length;
  const found = new Map<string, string>();
  const seen = new Set<string>();
  // What links lead to is looked at last, and only if it was not met under its own name: links may go round in circles.
  const links: (readonly [relative: string, left: number])[] = [];
  const visit = (relative: string, left: number): void => {
    const absolute = resolvePath(folder, relative);
    const real = resolvePath(folder, files.realpath(absolute));
    if (seen.has(real) || !files.directoryExists(absolute)) return;
    seen.add(real);
    if (matches(relative)) found.set(real, relative);
    if (left === 0) return;
    for (const name of [...files.getDirectories(absolute)].sort()) {
      if (name === "node_modules" || name.startsWith(".")) continue;
      const inner = path.posix.join(relative, name);
      const isLink = resolvePath(folder, files.realpath(resolvePath(folder, inner))) !== `${real}/${name}`;
      if (isLink) links.push([inner, left - 1]);
      else visit(inner, left - 1);
    }
  };
  visit(base, depth);
  for (const [relative, left] of links) visit(relative, left);
  return found;
}

/** Without `./` before it or a slash behind it. */
export function tidyPattern(pattern: string): string {
  return path.posix.normalize(pattern).replace(/(?<=.)\/$/, "");
}

/** On Windows, `\` is a separator and escapes nothing. */
export function withSlashes(pattern: string, folder: string): string {
  return folder.startsWith("/") ? pattern : pattern.replaceAll("\\", "/");
}
