import { compareTexts } from "@fc-check/core";
import { putInPlace } from "@fc-check/analyzer/put-in-place";
import { mkdir, readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A file that is not as it has to be. */
interface Difference {
  readonly file: string;
  readonly problem: "is missing" | "is stale" | "is left over";
}

/** What of a folder is not up to date, by the names of files. Files that the command has not written are none of its business. */
export async function compareFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly Difference[]> {
  const expected = await Promise.all(
    [...files].map(async ([file, text]): Promise<Difference[]> => {
      const found = await readText(join(folder, file));
      if (found === undefined) return [{ file, problem: "is missing" }];
      // Git may have other ends of lines.
      return found.replaceAll("\r\n", "\n") === text ? [] : [{ file, problem: "is stale" }];
    }),
  );
  const leftOver = (await leftOvers(folder, files)).map((file): Difference => ({
    file,
    problem: "is left over",
  }));
  return [...expected.flat(), ...leftOver].sort((a, b) => compareTexts(a.file, b.file));
}

/** Writes the files of a folder that are not up to date, and removes those that are left over. */
export async function updateFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, problem } of await compareFolder(folder, files)) {
    if (problem === "is left over") await rm(join(folder, file));
    else putInPlace(join(folder, file), files.get(file) ?? "");
  }
}

/** The files of handlers that are gone. */
async function leftOvers(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const others = names.filter((name) => name.endsWith(".json") && !files.has(name));
  const own = await Promise.all(others.map(async (name) => isGenerated(await readText(join(folder, name)))));
  return others.filter((_, index) => own[index]);
}

function isGenerated(text: string | undefined): boolean {
  return text !== undefined && /^\{\r?\n {2}"generator": "fc-check schema",/.test(text);
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
