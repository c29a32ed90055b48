import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { complain } from "../../terminal/complain.js";
import { readVersion } from "../../terminal/version.js";
import type { Terminal } from "../../terminal/terminal.js";
import { functionFiles } from "./function-files.js";
import { agreesToWrite } from "./question.js";
import { shownPath } from "../../terminal/shown-path.js";

/** What Function Compute and npm both take for a name. */
const goodName = /^[a-z](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** The folder for a new function, absolute: one that is not there yet, or is empty. Undefined where a path leads to anything else. */
export function folderForFunction(given: string, folder: string): string | undefined {
  const path = resolve(folder, given);
  if (!existsSync(path)) return given.endsWith(".json") ? undefined : path;
  const isEmpty = statSync(path).isDirectory() && readdirSync(path).every((name) => name === ".git");
  return isEmpty ? path : undefined;
}

/** Creates a function in a folder, after asking. Nothing that is there is overwritten. Gives the exit status, as `init` does. */
export async function createFunction(folder: string, yes: boolean, terminal: Terminal): Promise<number> {
  const { stdout } = terminal;
  const name = basename(folder);
  if (!goodName.test(name)) {
    const rule = 'use lower-case letters, digits and "-", with a letter first, 64 at most';
    complain([`${JSON.stringify(name)} can't be the name of a function and its folder: ${rule}.`], terminal);
    return 2;
  }
  const place = shownPath(terminal.folder, folder) || ".";
  const files = functionFiles(name, readVersion());
  stdout.write(
    `A new function, ${name}, in ${place}:\n\n${[...files.keys()].map((file) => `  ${file}\n`).join("")}\n`,
  );
  if (!yes && !(await agreesToWrite(terminal))) return 1;
  const problem = await writeAll(folder, files);
  if (problem !== undefined) {
    complain(
      [`${place}: The function can't be written (${problem}). Look at the permissions of the folder.`],
      terminal,
    );
    return 2;
  }
  stdout.write(nextSteps(place));
  return 0;
}

/** Gives what is in the way, if anything is. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<string | undefined> {
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text, { flag: "wx" });
    }
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/ '.*$/, "");
  }
}

function nextSteps(place: string): string {
  const enter = place === "." ? "" : `  cd ${place}\n`;
  return `Wrote it. To run it, and again after each change:

${enter}  npm install
  npm run dev

Then, in another terminal:

  curl -d '{"name":"world"}' localhost:9000

npm run check checks the handler and the types, npm test runs its test, and s deploy deploys it.
`;
}
