import type { Stats } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What changes when a file is written, even where its size and its time of modification are made to look the same, and when a name comes into a
 * folder.
 */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number, device: number];

/**
 * Milliseconds. File systems count time in steps, of up to two seconds: a file that was written less than this before its stamp was taken might
 * be written again within the same step, and keep the stamp.
 */
const settling = 3000;

export function stampOf({ size, mtimeMs, ctimeMs, ino, dev }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino, dev];
}

/**
 * The stamp by which a file or folder can be known again, if it was taken at this time; null where what is in it has to be compared. So it is for
 * all but installed packages and fc-check itself: those are most of the files, and no editor writes them.
 */
export function lastingStamp(file: string, stamp: Stamp, takenAt: number): Stamp | null {
  const [, modified, changed] = stamp;
  // Some file systems don't keep the time of change, and say 0.
  const lasts = changed > 0 && takenAt - Math.max(modified, changed) > settling;
  return lasts && (`${file}/`.includes("/node_modules/") || isOwn(file)) ? stamp : null;
}

/** The folder of the packages of fc-check, where these are not installed but built. */
const packages = fileURLToPath(new URL("../../..", import.meta.url));

function isOwn(file: string): boolean {
  return (
    file.startsWith(packages) && /^(?:analyzer|compiler|core)[\\/]dist\b/.test(file.slice(packages.length))
  );
}

/** Whether a file still has the stamp. */
export function hasStamp({ size, mtimeMs, ctimeMs, ino, dev }: Stats, stamp: Stamp): boolean {
  const [wasSize, modified, changed, inode, device] = stamp;
  return size === wasSize && mtimeMs === modified && ctimeMs === changed && ino === inode && dev === device;
}
