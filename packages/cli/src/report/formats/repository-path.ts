import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Terminal } from "../../terminal/terminal.js";

/**
 * Makes a path, relative to the terminal's folder, what GitHub takes: relative to the root of the repository, with `/`. In its workflows
 * `GITHUB_WORKSPACE` is that root; elsewhere the folder has to be.
 */
export function repositoryPath(file: string, { env, folder }: Pick<Terminal, "env" | "folder">): string {
  const root = env.GITHUB_WORKSPACE;
  if (root === undefined || root === "") return file;
  return relative(realFolder(root), resolve(folder, file)).replaceAll(sep, "/");
}

/** The current folder is given without links too. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
