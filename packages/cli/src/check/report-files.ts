import { putInPlace } from "@fc-check/analyzer/put-in-place";
// No `statSync`: after it has seen a pipe, Node 20 follows no links to modules any more.
import { access, constants, realpath, stat, writeFile } from "node:fs/promises";
import type { Stats } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

const ownerMayWrite = 0o200;

/**
 * Looks whether reports can be written to files, which are relative to a folder, and changes none of them. Gives what keeps reports from being
 * written, a line each.
 */
export async function prepareReportFiles(files: readonly string[], here: string): Promise<string[]> {
  const problems = await Promise.all(files.map((file) => prepareReportFile(file, here)));
  return problems.filter((problem) => problem !== undefined);
}

async function prepareReportFile(file: string, here: string): Promise<string | undefined> {
  const absolute = resolve(here, file);
  try {
    const [around, target] = [await lookAt(dirname(absolute)), await lookAt(absolute)];
    if (!around?.isDirectory())
      return `${file}: The report can't be written: there is no folder ${dirname(file)}. Create it first.`;
    if (target?.isDirectory())
      return `${file}: The report can't be written: this is a folder. Name a file in it.`;
    const place = await placeOf(absolute, here);
    if (place === undefined)
      return `${file}: The report can't be written: this is a link that leads out of the current folder. Name the file that it leads to.`;
    if (target?.isFile() === false) return undefined;
    await access(dirname(place), constants.W_OK);
    // A rename would get round it, and so would root.
    if (target !== undefined && (target.mode & ownerMayWrite) === 0) throw new Error("the file is read-only");
    return undefined;
  } catch (error) {
    return describe(file, error);
  }
}

/**
 * Writes a report: in a new file that then takes its name, so it is never half-written. Devices and pipes, such as /dev/stderr, are written to.
 * Gives what went wrong, if anything did.
 */
export async function writeReportFile(file: string, text: string, here: string): Promise<string | undefined> {
  try {
    await writeWhole(file, text, here);
    return undefined;
  } catch (error) {
    return describe(file, error);
  }
}

/** Writes a file as {@link writeReportFile} does. Throws where that is not possible. */
export async function writeWhole(file: string, text: string, here: string): Promise<void> {
  const absolute = resolve(here, file);
  const place = await placeOf(absolute, here);
  if (place === undefined) throw new Error("it is a link that leads out of the current folder");
  if ((await lookAt(absolute))?.isFile() === false) await writeFile(absolute, text);
  else putInPlace(place, text);
}

/**
 * The file that a path leads to. Undefined where the path lies in the current folder and the file does not: whoever can put a link into a
 * project could have any file overwritten.
 */
async function placeOf(file: string, here: string): Promise<string | undefined> {
  const target = await lookAt(file);
  if (target?.isFile() === false) return file;
  const place =
    target === undefined ? join(await realpath(dirname(file)), basename(file)) : await realpath(file);
  return isInside(here, file) && !isInside(await realpath(here), place) ? undefined : place;
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return !isAbsolute(path) && path !== ".." && !path.startsWith(`..${sep}`);
}

/** Undefined where there is nothing. */
async function lookAt(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

function describe(file: string, error: unknown): string {
  const reason = (error as Error).message.replace(/ '.*$/, "");
  return `${file}: The report can't be written (${reason}). Look at the permissions of the file and of its folder, and at the space on the disk.`;
}
