import type { Stats } from "node:fs";
import type { Facts } from "./facts.js";
import {
  digestOf,
  entriesOf,
  hasEntry,
  kindOf,
  list,
  ofInterest,
  realPathOf,
  statOf,
} from "../files/look-up.js";
import { hasStamp, lastingStamp, stampOf } from "./stamps.js";
import type { Stamp } from "./stamps.js";

/** What a look at the disk says of facts. */
export interface Comparison {
  /** The first path at which something is not as it was; undefined where all of it still holds. */
  readonly changed: string | undefined;
  /** Whether the facts have got new stamps: the next comparison is faster with them. */
  readonly refreshed: boolean;
}

/**
 * Compares facts with the disk as it is now. `comparedAt` is when that was last done: where the clock was put back since, stamps say nothing.
 */
export function compare(facts: Facts, comparedAt: number): Comparison {
  const now = Date.now();
  const stamps = { now, usable: comparedAt <= now, refreshed: false };
  const changed =
    facts.kinds.find(([file, kind]) => kindOf(statOf(file)) !== kind)?.[0] ??
    facts.realPaths.find(([file, realPath]) => realPathOf(file) !== realPath)?.[0] ??
    facts.listed.find((listed) => !isListedSame(listed))?.[0] ??
    firstPresent(facts.absent, stamps) ??
    firstRewritten(facts.read, stamps);
  return { changed, refreshed: stamps.refreshed };
}

/** What is known of stamps at the time of a comparison, and whether it has renewed some. */
interface Stamps {
  readonly now: number;
  readonly usable: boolean;
  refreshed: boolean;
}

function isListedSame([folder, endings, files, folders]: Facts["listed"][number]): boolean {
  const listing = ofInterest(list(folder), endings);
  return areSame(listing.files, files) && areSame(listing.folders, folders);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** The first path that is there, of those that were not. */
function firstPresent(absent: Facts["absent"], stamps: Stamps): string | undefined {
  for (const entry of absent) {
    const [folder, names, stamp] = entry;
    const stats = statOf(folder);
    if (stats?.isDirectory() !== true) return folder;
    if (stamp !== null && stamps.usable && hasStamp(stats, stamp)) continue;
    const mayHave = entriesOf(folder);
    const found = names.find((name) => mayHave(name) && hasEntry(folder, name));
    if (found !== undefined) return `${folder}/${found}`;
    entry[2] = renewed(folder, stats, stamps);
  }
  return undefined;
}

/** The first file whose content is not as it was. */
function firstRewritten(read: Facts["read"], stamps: Stamps): string | undefined {
  for (const [folder, files] of read) {
    for (const entry of files) {
      const [name, digest, stamp] = entry;
      const file = `${folder}/${name}`;
      const stats = statOf(file);
      if (stats?.isFile() !== true) return file;
      if (stamp !== null && stamps.usable && hasStamp(stats, stamp)) continue;
      if (digestOf(file, stats.size) !== digest) return file;
      entry[2] = renewed(file, stats, stamps);
    }
  }
  return undefined;
}

function renewed(file: string, stats: Stats, stamps: Stamps): Stamp | null {
  const stamp = lastingStamp(file, stampOf(stats), stamps.now);
  if (stamp !== null) stamps.refreshed = true;
  return stamp;
}
