import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/**
 * A path as GitHub takes it: relative to the root of the repository, with `/`. In its workflows `GITHUB_WORKSPACE` is that root; elsewhere the
 * current folder has to be. `file` is relative to the current folder.
 */
export function repositoryPath(file: string, root = process.env.GITHUB_WORKSPACE): string {
  if (root === undefined || root === "") return file;
  return relative(realFolder(root), resolve(file)).replaceAll(sep, "/");
}

/** The current folder is given without links too. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
