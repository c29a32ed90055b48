import { list } from "../files/look-up.js";
import type { FileSystem } from "../files/file-system.js";
import { readDirectoryOf } from "../files/read-directory.js";
import { resolvePath } from "../session/session.js";

/** The files that a listing for a project may be about. */
const listable = /\.(?:[cm]?[jt]sx?|json)$/i;

/** Files on disk, and a memory of what was asked of them: what tells whether a change is of any concern. */
export class ObservedFiles {
  readonly files: FileSystem;
  readonly #disk: FileSystem;
  readonly #onFolder: (folder: string) => void;
  readonly #asked = new Set<string>();
  readonly #listed = new Set<string>();
  readonly #folders = new Set<string>();

  /** `onFolder` is told every folder in which something is looked for, before that is done. It may be told the same one again. */
  constructor(disk: FileSystem, onFolder: (folder: string) => void) {
    this.#disk = disk;
    this.#onFolder = onFolder;
    const asking =
      <Result>(ask: (path: string) => Result) =>
      (path: string): Result => {
        this.#ask(path);
        return ask(path);
      };
    this.files = {
      ...disk,
      readFile: asking(disk.readFile),
      fileExists: asking(disk.fileExists),
      directoryExists: asking(disk.directoryExists),
      realpath: asking(disk.realpath),
      getDirectories: (path) => {
        this.#list(path);
        return disk.getDirectories(path);
      },
      // TypeScript's own listing does not say into which folders it looks.
      readDirectory: readDirectoryOf(disk, (folder) => {
        this.#list(folder);
        const { files, folders } = list(folder);
        return { files: [...files], directories: [...folders] };
      }),
    };
  }

  /** Forgets what was asked. */
  begin(): void {
    this.#asked.clear();
    this.#listed.clear();
    this.#folders.clear();
  }

  /** Tells the folders again in which something was looked for. */
  tellFolders(): void {
    for (const folder of this.#folders) this.#onFolder(folder);
  }

  /** Whether another answer about a path, or about what is in its folder, may have been given had it changed before. */
  concerns(path: string): boolean {
    const key = this.#key(path);
    if (this.#asked.has(key)) return true;
    if (!this.#listed.has(resolvePath(key, ".."))) return false;
    return listable.test(path) || this.#disk.directoryExists(path);
  }

  #list(folder: string): void {
    const absolute = resolvePath(this.#disk.getCurrentDirectory(), folder);
    this.#ask(absolute);
    this.#tell(absolute);
    this.#listed.add(this.#key(absolute));
  }

  /** What is above a path matters too: it may be renamed. */
  #ask(path: string): void {
    const key = this.#key(path);
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    const folder = resolvePath(path, "..");
    if (folder === path) return;
    this.#ask(folder);
    this.#tell(folder);
  }

  #tell(folder: string): void {
    this.#folders.add(folder);
    this.#onFolder(folder);
  }

  #key(path: string): string {
    return this.#disk.useCaseSensitiveFileNames ? path : path.toLowerCase();
  }
}
