import path from "node:path";
import type { Facts, ReadFile } from "./facts.js";
import { hasEntry, kindOf, ofInterest, statOf } from "../files/look-up.js";
import type { Kind, Listing } from "../files/look-up.js";
import { lastingStamp } from "./stamps.js";
import type { Stamp } from "./stamps.js";

/** All that a check asked of the disk, by path. */
export interface Found {
  /** What paths led to, and the stamps of what was there. */
  readonly looks: Map<string, { readonly kind: Kind; readonly stamp: Stamp | undefined }>;
  /** The contents of the files that were read. */
  readonly digests: Map<string, string>;
  /** The folders that were listed, and the endings of the files that were of interest there. */
  readonly listings: Map<string, { readonly listing: Listing; readonly endings: Set<string> }>;
  readonly realPaths: Map<string, string>;
}

/**
 * What was found, in the form that takes the fewest looks to compare: a path that was looked for in vain is still missing while the folder above
 * does not have its name, or a folder further up not that of the next one. `startedAt` is from before the first look.
 */
export function toFacts({ looks, digests, listings, realPaths }: Found, startedAt: number): Facts {
  const stampAt = (file: string): Stamp | null => {
    const stamp = looks.get(file)?.stamp;
    return stamp === undefined ? null : lastingStamp(file, stamp, startedAt);
  };
  const read = new Map<string, ReadFile[]>();
  for (const [file, digest] of digests)
    valueAt(read, path.dirname(file), () => []).push([path.basename(file), digest, stampAt(file)]);

  const folders = new Map<string, boolean>();
  const isFolder = (folder: string): boolean =>
    valueAt(folders, folder, () => (looks.get(folder)?.kind ?? kindOf(statOf(folder))) === "folder");
  const absent = new Map<string, Set<string>>();
  const kinds = new Map<string, Kind>();
  for (const [file, { kind }] of looks) {
    if (kind !== "none") continue;
    let missing = file;
    while (!isFolder(path.dirname(missing)) && path.dirname(missing) !== missing)
      missing = path.dirname(missing);
    const [folder, name] = [path.dirname(missing), path.basename(missing)];
    // A link that leads nowhere has a name.
    if (path.isAbsolute(file) && !hasEntry(folder, name)) valueAt(absent, folder, () => new Set()).add(name);
    else kinds.set(file, kind);
  }
  for (const [file, { kind }] of looks) {
    if (kind === "file" ? !digests.has(file) : kind === "folder" && !absent.has(file)) kinds.set(file, kind);
  }

  return {
    read: [...read],
    absent: [...absent].map(([folder, names]) => [folder, [...names], stampAt(folder)]),
    listed: [...listings].map(([folder, { listing, endings }]) => {
      const { files, folders } = ofInterest(listing, [...endings]);
      return [folder, [...endings], files, folders];
    }),
    kinds: [...kinds],
    realPaths: [...realPaths],
  };
}

/** The value of a key, made where it has none. */
function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
