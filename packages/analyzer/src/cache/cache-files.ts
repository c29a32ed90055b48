import { readFileSync } from "node:fs";
import { digest } from "../files/look-up.js";

/**
 * Reads a file of the cache, which begins with a line that has the digest of the rest. Gives the rest: "none" where there is no such file, and
 * "damaged" where the digest is another one, or the file can't be read.
 */
export function readCacheFile(file: string): Buffer | "none" | "damaged" {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const body = bytes.subarray(end + 1);
    return end >= 0 && bytes.toString("latin1", 0, end) === digest(body) ? body : "damaged";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? "none" : "damaged";
  }
}
