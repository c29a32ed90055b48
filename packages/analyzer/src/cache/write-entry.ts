import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Entry } from "./entry.js";
import { removeOldest, writeCacheFile } from "./write-cache-file.js";

/** The most entries that are kept: each is about other paths or other options. */
const mostEntries = 50;
/** The file of an entry. While it is written, there is more behind its name. */
const entryName = /^[\w-]{43}\.result(?:\.[\da-f-]{36})?$/;

/** Writes an entry, and removes the oldest where there are too many. Gives what is in the way where that is not possible. */
export function writeEntry(file: string, entry: Entry): string | undefined {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    writeCacheFile(file, Buffer.from(JSON.stringify(entry)));
    removeOldest(folder, entryName, mostEntries);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
