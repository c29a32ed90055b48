import type { FileSystem } from "../files/file-system.js";
import { readDirectoryOf } from "../files/read-directory.js";
import type { Facts } from "./facts.js";
import { bytesOf, decode, digest, kindOf, list, realPathOf, statOf } from "../files/look-up.js";
import type { Kind, Listing } from "../files/look-up.js";
import { stampOf } from "./stamps.js";
import { toFacts } from "./to-facts.js";
import type { Found } from "./to-facts.js";

/** The files of this machine, and a record of all that was asked of them. */
export interface Recording {
  readonly files: FileSystem;
  /** What was found; undefined where that can't be said, because a file could not be read, or changed meanwhile. */
  readonly facts: () => Facts | undefined;
}

/** Starts to record. What exists is looked up once, so the answer stays the same even when something changes meanwhile. */
export function record(disk: FileSystem): Recording {
  const recorder = new Recorder();
  const { useCaseSensitiveFileNames, getCurrentDirectory } = disk;
  const realpath = (file: string): string => {
    recorder.followLinks(file);
    return disk.realpath(file);
  };
  const directoryExists = (folder: string): boolean => recorder.kindOf(folder) === "folder";
  const shared = { useCaseSensitiveFileNames, getCurrentDirectory, realpath, directoryExists };
  const entries = (
    folder: string,
    endings: readonly string[],
  ): { files: string[]; directories: string[] } => {
    const { files, folders } = recorder.list(folder, endings);
    return { files: [...files], directories: [...folders] };
  };
  const files: FileSystem = {
    ...shared,
    readFile: (file) => recorder.read(file),
    fileExists: (file) => recorder.kindOf(file) === "file",
    getDirectories: (folder) => entries(folder, []).directories,
    readDirectory: readDirectoryOf(shared, entries),
  };
  return { files, facts: () => recorder.facts() };
}

/** Looks things up, and notes what is found. */
class Recorder {
  readonly #startedAt = Date.now();
  readonly #found: Found = {
    looks: new Map(),
    digests: new Map(),
    listings: new Map(),
    realPaths: new Map(),
  };
  #complete = true;

  kindOf(file: string): Kind {
    let known = this.#found.looks.get(file);
    if (known === undefined) {
      const stats = statOf(file);
      known = { kind: kindOf(stats), stamp: stats && stampOf(stats) };
      this.#found.looks.set(file, known);
    }
    return known.kind;
  }

  read(file: string): string | undefined {
    // The stamp is from before the content: where the file changes in between, it is an old one, and nothing has it any more.
    if (this.kindOf(file) !== "file") return undefined;
    const bytes = bytesOf(file);
    const content = bytes && digest(bytes);
    const { digests } = this.#found;
    if (content === undefined || content !== (digests.get(file) ?? content)) this.#complete = false;
    else digests.set(file, content);
    return bytes && decode(bytes);
  }

  list(folder: string, endings: readonly string[]): Listing {
    const { listings } = this.#found;
    const known = listings.get(folder) ?? { listing: list(folder), endings: new Set() };
    listings.set(folder, known);
    for (const ending of endings) known.endings.add(ending);
    return known.listing;
  }

  followLinks(file: string): void {
    this.#found.realPaths.set(file, realPathOf(file));
  }

  facts(): Facts | undefined {
    return this.#complete ? toFacts(this.#found, this.#startedAt) : undefined;
  }
}
