import { morphCommon } from "../compiler.js";
import type { FileSystem } from "./file-system.js";

/** What a folder holds, by names. */
interface Entries {
  readonly files: string[];
  readonly directories: string[];
}

/** Lists files as TypeScript does, in a file system of which only its folders are known. Without `endings` all files are listed. */
export function readDirectoryOf(
  files: Pick<
    FileSystem,
    "useCaseSensitiveFileNames" | "getCurrentDirectory" | "realpath" | "directoryExists"
  >,
  entries: (folder: string, endings: readonly string[]) => Entries,
): FileSystem["readDirectory"] {
  // eslint-disable-next-line @typescript-eslint/max-params -- the parameters are TypeScript's
  return (path, endings = [""], excludes = [], includes = [], depth) =>
    morphCommon().matchFiles(
      path,
      endings,
      excludes,
      includes,
      files.useCaseSensitiveFileNames,
      files.getCurrentDirectory(),
      depth,
      (folder) => entries(folder, endings),
      files.realpath,
      files.directoryExists,
    );
}
