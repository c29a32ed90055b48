/**
 * Keeps the results of checks from run to run, and gives them again, without loading a compiler, while nothing that they rest on has changed.
 *
 * @packageDocumentation
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { CheckSettings } from "../check/input.js";
import type { CheckResult } from "../check/results.js";
import { compare } from "./compare.js";
import { readEntry } from "./entry.js";
import { digest } from "../files/look-up.js";
import { fromSaved, toSaved } from "./saved-result.js";

export { defaultLocation } from "./location.js";
export { fromSaved, toSaved } from "./saved-result.js";
export type { SavedResult } from "./saved-result.js";

/** A check whose result is kept. */
export interface CachedCheck {
  /** Gives the result of an earlier run, if there is one and nothing that it rests on has changed; otherwise why it has to be done. */
  readonly replay: () => Promise<{ readonly result: CheckResult } | { readonly reason: string }>;
  /**
   * Does the check, and keeps its result; `problem` says why that was not possible, if it was not. Throws what `checkProject` throws, and then
   * keeps nothing.
   */
  readonly check: () => Promise<{ readonly result: CheckResult; readonly problem: string | undefined }>;
}

/** Goes up when entries get another form. */
const format = 1;

/**
 * Opens the cache of checks of paths, in a folder: that of `defaultLocation`, or another one. Two runs may use it at the same time, and what is
 * in it otherwise is let be.
 */
export function openCache(paths: readonly string[], settings: CheckSettings, location: string): CachedCheck {
  const { folder = ".", ...others } = settings;
  // The disk of another platform is no other disk, but has other rules; this file stands for an installation of fc-check.
  const { version, platform } = process;
  const place = path.resolve(folder);
  const key = JSON.stringify([format, import.meta.url, version, platform, place, paths, others]);
  const file = path.join(location, `${digest(key)}.result`);
  return {
    replay: async () => {
      const entry = readEntry(file, key);
      if (entry === "none") return { reason: "the cache has no result for it" };
      if (entry === "damaged")
        return { reason: `this is not a file of the cache, or a damaged one: ${file}` };
      const { changed, refreshed } = compare(entry.facts, entry.comparedAt);
      if (changed !== undefined) return { reason: `this is not as it was: ${changed}` };
      if (refreshed) {
        const { writeEntry } = await import("./write-entry.js");
        writeEntry(file, { ...entry, comparedAt: Date.now() });
      }
      return { result: fromSaved(entry.result) };
    },
    check: async () => {
      const { cacheCompiler } = await import("./code-cache.js");
      makeFolder(location);
      cacheCompiler(location);
      const { checkRecorded } = await import("./check-recorded.js");
      const { result, facts } = checkRecorded(paths, settings);
      if (facts === undefined)
        return { result, problem: "a file changed during the check, or can't be read" };
      const { writeEntry } = await import("./write-entry.js");
      const entry = { key, comparedAt: Date.now(), facts, result: toSaved(result) };
      return { result, problem: writeEntry(file, entry) };
    },
  };
}

/** Made before the check: it may lie in a folder that the check lists. */
function makeFolder(location: string): void {
  try {
    mkdirSync(location, { recursive: true });
  } catch {
    // The check is done all the same, and then says why its result can't be kept.
  }
}
