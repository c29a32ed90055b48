import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { morph } from "../compiler.js";
import type { ts } from "../compiler.js";
import { bytesOf, decode, kindOf, list, realPathOf, statOf } from "./look-up.js";
import { readDirectoryOf } from "./read-directory.js";
import type { FileSystemHost } from "ts-morph";

/** What the check needs of a file system. Paths are absolute, with `/`. Reading gives undefined where there is nothing to read. */
export type FileSystem = Pick<
  ts.System,
  | "useCaseSensitiveFileNames"
  | "getCurrentDirectory"
  | "readFile"
  | "fileExists"
  | "directoryExists"
  | "getDirectories"
  | "readDirectory"
> & { readonly realpath: (path: string) => string };

/** The files of this machine. */
export const disk: FileSystem = diskFiles();

function diskFiles(): FileSystem {
  const shared = {
    useCaseSensitiveFileNames: isCaseSensitive(),
    getCurrentDirectory: () => process.cwd(),
    directoryExists: (path: string) => kindOf(statOf(path)) === "folder",
    realpath: realPathOf,
  };
  return {
    ...shared,
    readFile: (path) => {
      const bytes = bytesOf(path);
      return bytes && decode(bytes);
    },
    fileExists: (path) => kindOf(statOf(path)) === "file",
    getDirectories: (path) => [...list(path).folders],
    readDirectory: readDirectoryOf(shared, (folder) => {
      const { files, folders } = list(folder);
      return { files: [...files], directories: [...folders] };
    }),
  };
}

/** As TypeScript finds it out: whether this very file is not there under another spelling. */
function isCaseSensitive(): boolean {
  if (process.platform === "win32") return false;
  const swapped = fileURLToPath(import.meta.url).replace(/\w/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
  return !existsSync(swapped);
}

/** Files that exist in memory only. Relative paths are taken from `/`. */
export function inMemory(sources: Readonly<Record<string, string>>): FileSystem {
  const host = new (morph().InMemoryFileSystemHost)();
  for (const [path, text] of Object.entries(sources)) host.writeFileSync(path, text);
  return fromHost(host);
}

/** Files of which some may be given another text, which then stands before the real one. One that does not exist is there with it. */
export function editable(files: FileSystem): {
  readonly files: FileSystem;
  readonly setText: (path: string, text: string | undefined) => void;
  /** Whether a file has another text. */
  readonly isEdited: () => boolean;
} {
  const texts = new Map<string, string>();
  return {
    files: {
      ...files,
      readFile: (path) => texts.get(path) ?? files.readFile(path),
      fileExists: (path) => texts.has(path) || files.fileExists(path),
      readDirectory: (...asked) => [
        ...new Set([
          ...files.readDirectory(...asked),
          ...(texts.size > 0 ? inMemory(Object.fromEntries(texts)).readDirectory(...asked) : []),
        ]),
      ],
    },
    isEdited: () => texts.size > 0,
    setText: (path, text) => {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
    },
  };
}

/** The files that a ts-morph project sees. */
export function fromHost(host: FileSystemHost): FileSystem {
  const entries = (folder: string): { files: string[]; directories: string[] } => {
    const found = host.directoryExistsSync(folder) ? host.readDirSync(folder) : [];
    const names = (list: typeof found): string[] =>
      list.map(({ name }) => name.slice(name.lastIndexOf("/") + 1)).sort();
    return {
      files: names(found.filter((entry) => entry.isFile)),
      directories: names(found.filter((entry) => entry.isDirectory)),
    };
  };
  const directoryExists = (path: string): boolean => host.directoryExistsSync(path);
  const realpath = (path: string): string => host.realpathSync(path);
  const getCurrentDirectory = (): string => host.getCurrentDirectory();
  const useCaseSensitiveFileNames = host.isCaseSensitive();
  return {
    useCaseSensitiveFileNames,
    getCurrentDirectory,
    directoryExists,
    realpath,
    fileExists: (path) => host.fileExistsSync(path),
    readFile: (path) =>
      host.fileExistsSync(path) ? host.readFileSync(path).replace(/^\uFEFF/, "") : undefined,
    getDirectories: (path) => entries(path).directories,
    readDirectory: readDirectoryOf(
      { useCaseSensitiveFileNames, getCurrentDirectory, realpath, directoryExists },
      entries,
    ),
  };
}
