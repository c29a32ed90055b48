import ts from "typescript";

/** A part of TypeScript that its declarations do not show: which files of a folder the patterns of a `tsconfig.json` stand for. */
interface Matching {
  readonly matchFiles: (
    path: string,
    extensions: readonly string[] | undefined,
    excludes: readonly string[] | undefined,
    includes: readonly string[] | undefined,
    useCaseSensitiveFileNames: boolean,
    currentDirectory: string,
    depth: number | undefined,
    getEntries: (folder: string) => {
      readonly files: readonly string[];
      readonly directories: readonly string[];
    },
    realpath: (path: string) => string,
  ) => string[];
}

/** What is in a folder: names. */
interface Folder {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** Files in memory, by absolute paths with `/`. */
export class MemoryFiles implements ts.ParseConfigHost {
  readonly useCaseSensitiveFileNames = true;
  readonly #texts = new Map<string, string>();
  readonly #folders = new Map<string, Folder>();

  write(path: string, text: string): void {
    if (!this.#texts.has(path)) this.#folderOf(path).files.add(nameOf(path));
    this.#texts.set(path, text);
  }

  delete(path: string): void {
    this.#texts.delete(path);
    this.#folderOf(path).files.delete(nameOf(path));
  }

  readonly readFile = (path: string): string | undefined => this.#texts.get(path);

  readonly fileExists = (path: string): boolean => this.#texts.has(path);

  readonly directoryExists = (path: string): boolean => this.#folders.has(withoutSlash(path));

  readonly getDirectories = (path: string): string[] => [
    ...(this.#folders.get(withoutSlash(path))?.folders ?? []),
  ];

  readonly readDirectory = (
    root: string,
    extensions: readonly string[],
    excludes: readonly string[] | undefined,
    includes: readonly string[],
    depth?: number,
  ): string[] =>
    (ts as unknown as Matching).matchFiles(
      root,
      extensions,
      excludes,
      includes,
      true,
      "/",
      depth,
      (path) => {
        const found = this.#folders.get(withoutSlash(path));
        return { files: [...(found?.files ?? [])].sort(), directories: [...(found?.folders ?? [])].sort() };
      },
      (path) => path,
    );

  #folderOf(path: string): Folder {
    const parent = path.slice(0, path.lastIndexOf("/"));
    let folder = this.#folders.get(parent);
    if (folder === undefined) {
      folder = { files: new Set(), folders: new Set() };
      this.#folders.set(parent, folder);
      if (parent !== "") this.#folderOf(parent).folders.add(nameOf(parent));
    }
    return folder;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The root is the empty path here. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}
