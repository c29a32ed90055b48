import { hasMembers, isListOf, isString, isTupleOf } from "./guards.js";
import type { Guard } from "./guards.js";
import type { Kind } from "../files/look-up.js";
import type { Stamp } from "./stamps.js";

/** What a check found on disk. While all of it holds, the same check gives the same result. */
export interface Facts {
  /** The files that were read, by folder. */
  readonly read: readonly (readonly [folder: string, files: readonly ReadFile[]])[];
  /** Folders, and names that are not in them. While a folder has the stamp, that is so; null where no stamp can say it. */
  readonly absent: readonly [folder: string, names: readonly string[], stamp: Stamp | null][];
  /** The folders that were listed: the files in them whose names have one of the endings, and the folders. */
  readonly listed: readonly (readonly [
    folder: string,
    endings: readonly string[],
    files: readonly string[],
    folders: readonly string[],
  ])[];
  /** What paths lead to, where nothing above says it. */
  readonly kinds: readonly (readonly [path: string, kind: Kind])[];
  readonly realPaths: readonly (readonly [path: string, realPath: string])[];
}

/** A file that was read. While it has the stamp, it has the content; null where no stamp can say that. */
export type ReadFile = [name: string, digest: string, stamp: Stamp | null];

const isNames = isListOf(isString);

const isStampOrNull: Guard = (value) => value === null || Array.isArray(value);
/** There are many of these. What else is in them and in stamps is only compared with the disk: it is the same, or it is not. */
const isReadFile: Guard = (value) => Array.isArray(value) && isStampOrNull(value[2]);

export const areFacts: Guard = hasMembers({
  read: isListOf(isTupleOf(isString, isListOf(isReadFile))),
  absent: isListOf(isTupleOf(isString, isNames, isStampOrNull)),
  listed: isListOf(isTupleOf(isString, isNames, isNames, isNames)),
  kinds: isListOf(isTupleOf(isString, isString)),
  realPaths: isListOf(isTupleOf(isString, isString)),
});
