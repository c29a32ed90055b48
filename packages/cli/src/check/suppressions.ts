import type { Suppressions, UnusedSuppression } from "@fc-check/core";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Arguments } from "./arguments.js";
import { projectError } from "./project-error.js";
import type { Result } from "./reports.js";
import type { Terminal } from "../terminal/terminal.js";

/** The file of suppressions where none is named: in the folder of the run. */
const defaultName = "fc-check-suppressions.json";

export function nameOfSuppressions({ suppressionsLocation }: Arguments): string {
  return suppressionsLocation ?? defaultName;
}

/** Leaves what is suppressed out of a result, and writes the file of suppressions where that is asked for. */
type Apply = (result: Result) => Promise<Result>;

/** Reads the suppressions of a run. Throws a ProjectError where they can't be read; what it gives, where they can't be written. */
export async function openSuppressions(args: Arguments, { folder }: Terminal): Promise<Apply> {
  const { suppress: asked, suppressionsLocation } = args;
  const name = nameOfSuppressions(args);
  const text = await readText(name, folder);
  if (text === undefined && asked === undefined && suppressionsLocation === undefined)
    return (result) => Promise.resolve(result);
  if (text === undefined && (asked === undefined || asked === "prune"))
    throw await problem(name, "There is no such file of suppressions.", "Write one with --suppress-all.");
  // Loaded only now: most runs suppress nothing.
  const core = await import("@fc-check/core");
  const before: Suppressions | { message: string; help: string } =
    text === undefined ? new Map() : core.readSuppressions(text);
  if ("message" in before) throw await problem(name, before.message, before.help);
  const codes = typeof asked === "object" ? new Set(await toCodes(asked)) : undefined;

  return async (result) => {
    const known = asked === "all" || codes ? core.suppress(result.report, before, codes) : before;
    const { report, suppressed, unused } = core.applySuppressions(
      result.report,
      known,
      new Set(result.checked),
    );
    const isGone = (file: string): boolean => !existsSync(resolve(folder, file));
    const after = asked === "prune" ? core.pruneSuppressions(known, unused, isGone) : known;
    if (asked !== undefined) await write(name, core.printSuppressions(after), folder);
    // Of a text that is not saved, and of fixes that are not made, nothing is to be pruned yet.
    const isPruned = asked === "prune" || args.stdin || args.dryRun;
    return {
      ...result,
      report,
      suppressed,
      unusedSuppressions: isPruned ? [] : describe(unused, name),
    };
  };
}

/** Of more unused suppressions than these, the others are only counted: many are repaired at once by `--fix`. */
const mostDescribed = 10;

function describe(unused: readonly UnusedSuppression[], name: string): string[] {
  const lines = unused.map(
    ({ file, code, count }) => `${name}: ${file} has ${count} ${code} fewer than are suppressed.`,
  );
  const left = lines.length - mostDescribed;
  return left > 0 ? [...lines.slice(0, mostDescribed), `${name}: The same holds for ${left} more.`] : lines;
}

/** Undefined where there is no such file. */
async function readText(name: string, folder: string): Promise<string | undefined> {
  try {
    return (await readFile(resolve(folder, name), "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw await problem(name, `The suppressions can't be read (${reasonOf(error)}).`, "Look at the file.");
  }
}

async function write(name: string, text: string, folder: string): Promise<void> {
  try {
    const { writeWhole } = await import("./report-files.js");
    await writeWhole(name, text, folder);
  } catch (error) {
    const help = "Look at the permissions of the file and of its folder.";
    throw await problem(name, `The suppressions can't be written (${reasonOf(error)}).`, help);
  }
}

/** The codes that are named by themselves or by their names. */
async function toCodes(given: readonly string[]): Promise<string[]> {
  const { codeOf } = await import("@fc-check/core");
  const found = given.map((one) => ({ one, code: codeOf(one) ?? codeOf(one.toUpperCase()) }));
  const unknown = found.filter(({ code }) => code === undefined);
  if (unknown.length === 0) return found.flatMap(({ code }) => code ?? []);
  const names = unknown.map(({ one }) => `"${one}"`).join(", ");
  throw await problem(
    null,
    `There is no code ${names} to suppress.`,
    "See all of them with fc-check explain.",
  );
}

function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/ '.*$/, "");
}

function problem(file: string | null, message: string, help: string): Promise<Error> {
  return projectError([{ file, start: null, message, help }]);
}
