import { readCacheFile } from "./cache-files.js";
import { areFacts } from "./facts.js";
import type { Facts } from "./facts.js";
import { hasMembers, isNumber, isString } from "./guards.js";
import { isSavedResult } from "./saved-result.js";
import type { SavedResult } from "./saved-result.js";

/** The result of a check, and what it rests on. */
export interface Entry {
  /** What was checked, and how. The name of the entry's file is only a digest of it. */
  readonly key: string;
  /** When the facts were last compared with the disk, as `Date.now` has it. */
  readonly comparedAt: number;
  readonly facts: Facts;
  readonly result: SavedResult;
}

const isEntry = hasMembers({ key: isString, comparedAt: isNumber, facts: areFacts, result: isSavedResult });

/** Reads the entry for a key: "none" where there is none, and "damaged" where the file has anything else. */
export function readEntry(file: string, key: string): Entry | "none" | "damaged" {
  const body = readCacheFile(file);
  if (typeof body === "string") return body;
  try {
    const entry = JSON.parse(body.toString("utf8")) as Entry;
    return isEntry(entry) && entry.key === key ? entry : "damaged";
  } catch {
    return "damaged";
  }
}
