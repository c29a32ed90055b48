import { compareTexts } from "@fc-check/core";
import { putInPlace } from "@fc-check/analyzer/put-in-place";
import { mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A file that is not as it has to be. */
interface Difference {
  readonly file: string;
  readonly problem: "is missing" | "is stale" | "is left over";
}

/** How the files are known that the command has written. */
export interface OwnFiles {
  readonly endings: readonly string[];
  readonly isOwn: (text: string) => boolean;
}

/** What of a folder is not up to date, by the names of files. Files that the command has not written are none of its business. */
export async function compareFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  own: OwnFiles,
): Promise<readonly Difference[]> {
  const expected = await Promise.all(
    [...files].map(async ([file, text]): Promise<Difference[]> => {
      const found = await readText(join(folder, file));
      if (found === undefined) return [{ file, problem: "is missing" }];
      // Git may have other ends of lines.
      return found.replaceAll("\r\n", "\n") === text ? [] : [{ file, problem: "is stale" }];
    }),
  );
  const leftOver = (await leftOvers(folder, files, own)).map((file): Difference => ({
    file,
    problem: "is left over",
  }));
  return [...expected.flat(), ...leftOver].sort((a, b) => compareTexts(a.file, b.file));
}

/** Writes the files of a folder that are not up to date, and removes those that are left over. */
export async function updateFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  own: OwnFiles,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, problem } of await compareFolder(folder, files, own)) {
    if (problem === "is left over") await rm(join(folder, file));
    else putInPlace(join(folder, file), files.get(file) ?? "");
  }
}

/** The files of handlers that are gone. */
async function leftOvers(
  folder: string,
  files: ReadonlyMap<string, string>,
  { endings, isOwn }: OwnFiles,
): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const others = names.filter((name) => endings.some((end) => name.endsWith(end)) && !files.has(name));
  const texts = await Promise.all(others.map((name) => readText(join(folder, name))));
  return others.filter((_, index) => isOwn(texts[index] ?? ""));
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
