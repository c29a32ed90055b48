import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { digest } from "../files/look-up.js";
import { putInPlace } from "../files/put-in-place.js";

/**
 * Writes a file of the cache: it is whole, or not there. Nobody waits until it is safe on the disk: one that a crash cuts short does not have its
 * digest. Throws where it can't be written.
 */
export function writeCacheFile(file: string, body: Buffer): void {
  putInPlace(file, Buffer.concat([Buffer.from(`${digest(body)}\n`), body]));
}

/** Removes the oldest files or folders with such names where there are more than so many. */
export function removeOldest(folder: string, name: RegExp, most: number): void {
  const found = readdirSync(folder)
    .filter((entry) => name.test(entry))
    .map((entry) => path.join(folder, entry))
    .map((entry) => ({ entry, writtenAt: statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.writtenAt - a.writtenAt);
  // Another run may be removing them as well.
  for (const { entry } of found.slice(most)) rmSync(entry, { recursive: true, force: true });
}
