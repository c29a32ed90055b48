import { hash } from "node:crypto";
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import type { Stats } from "node:fs";
import path from "node:path";

/** What a path leads to. `none` is nothing, or something that is neither, or can't be seen. */
export type Kind = "file" | "folder" | "none";

/** What is in a folder, links followed. Sorted. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What a path leads to, through links; undefined for nothing. */
export function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function kindOf(stats: Stats | undefined): Kind {
  if (stats?.isFile() === true) return "file";
  return stats?.isDirectory() === true ? "folder" : "none";
}

/** Whether a folder has an entry of that name, even one that leads nowhere. Where that can't be told, it has. */
export function hasEntry(folder: string, name: string): boolean {
  try {
    return lstatSync(path.join(folder, name), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The bytes of a file; undefined where they can't be had. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The text of a file, as the compiler reads it: in UTF-8, or in UTF-16 where its byte order mark says so; without that mark. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString("utf16le", 2);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  return bytes.toString("utf8", bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
}

/**
 * Tells which names a folder may have; where not, that is certain. File systems differ in which names they take for the same, so these are
 * compared in lower case, and those with other characters than ASCII's not at all.
 */
export function entriesOf(folder: string): (name: string) => boolean {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return () => true;
  }
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const comparable = isAscii(names.join(""));
  return (name) => !comparable || !isAscii(name) || lower.has(name.toLowerCase());
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- These are the ASCII characters.
  return /^[\u0000-\u007F]*$/.test(text);
}

/** What is in a folder, as the compiler sees it: nothing where there is none. */
export function list(folder: string): Listing {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const target = entry.isSymbolicLink() ? statOf(path.join(folder, entry.name)) : entry;
      if (target?.isFile() === true) files.push(entry.name);
      else if (target?.isDirectory() === true) folders.push(entry.name);
    }
  } catch {
    return { files: [], folders: [] };
  }
  return { files: files.sort(), folders: folders.sort() };
}

/** The part of a listing that a check asked for: files by the endings of their names, and all folders. */
export function ofInterest({ files, folders }: Listing, endings: readonly string[]): Listing {
  return { files: files.filter((file) => endings.some((ending) => file.endsWith(ending))), folders };
}

/** Where a path really is; itself where that can't be told. */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/** One for all files: most have less than this, and memory for each would have to be collected. */
let buffer = Buffer.allocUnsafeSlow(256 * 1024);

/** The digest of a file of a size; undefined where it can't be read, or has another size. */
export function digestOf(file: string, size: number): string | undefined {
  // A byte more, in which the end is seen.
  if (buffer.length <= size) buffer = Buffer.allocUnsafeSlow(size + 1);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    let length = 0;
    let added: number;
    do {
      added = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += added;
    } while (added > 0 && length < size);
    return length === size ? digest(buffer.subarray(0, length)) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Stands for a content: no two that differ have the same. */
export function digest(content: string | Buffer): string {
  return hash("sha256", content, "base64url");
}
