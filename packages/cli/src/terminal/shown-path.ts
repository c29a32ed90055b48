import path from "node:path";

/** A path as it is shown: relative to a folder, with `/`; empty for the folder itself. */
export function shownPath(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll("\\", "/");
}
