// No `statSync`: after it has seen a pipe, Node 20 follows no links to modules any more.
import { access, constants, lstat, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Stats } from "node:fs";
import { dirname } from "node:path";

const ownerMayWrite = 0o200;

/**
 * Makes sure that reports can be written to files, and removes those that an earlier run left there: where this run does not come to a report, no
 * old one is taken for its own. Gives what keeps reports from being written, a line each.
 */
export async function prepareReportFiles(files: readonly string[]): Promise<string[]> {
  const problems = await Promise.all(files.map(prepareReportFile));
  return problems.filter((problem) => problem !== undefined);
}

async function prepareReportFile(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  try {
    const [around, target] = [await lookAt(stat, folder), await lookAt(stat, file)];
    if (!around?.isDirectory())
      return `${file}: The report can't be written: there is no folder ${folder}. Create it first.`;
    if (target?.isDirectory())
      return `${file}: The report can't be written: this is a folder. Name a file in it.`;
    if (await isReplaced(file)) {
      await access(folder, constants.W_OK);
      // A rename would get round it, and so would root.
      if (target !== undefined && (target.mode & ownerMayWrite) === 0)
        throw new Error("the file is read-only");
      await rm(file, { force: true });
    } else if (target?.isFile() !== false) {
      await writeFile(file, "");
    }
    return undefined;
  } catch (error) {
    return describe(file, error);
  }
}

/** Writes a report: in a temporary file that then takes its name, so it is never half-written. Gives what went wrong, if anything did. */
export async function writeReportFile(file: string, text: string): Promise<string | undefined> {
  try {
    if (await isReplaced(file)) await putInPlace(file, text);
    else await writeFile(file, text);
    return undefined;
  } catch (error) {
    return describe(file, error);
  }
}

async function putInPlace(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether a file is put in the place of what is there. Links, devices and pipes, such as /dev/stderr, stay and are written to. */
async function isReplaced(file: string): Promise<boolean> {
  return (await lookAt(lstat, file))?.isFile() !== false;
}

/** Undefined where there is nothing. */
async function lookAt(look: (path: string) => Promise<Stats>, path: string): Promise<Stats | undefined> {
  try {
    return await look(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

function describe(file: string, error: unknown): string {
  const reason = (error as Error).message.replace(/ '.*$/, "");
  return `${file}: The report can't be written (${reason}). Look at the permissions of the file and of its folder, and at the space on the disk.`;
}
