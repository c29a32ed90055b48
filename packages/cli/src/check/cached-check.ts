import type { CheckResult } from "@fc-check/analyzer";
import { defaultLocation, openCache } from "@fc-check/analyzer/cache";
import type { Arguments } from "./arguments.js";
import { resolve } from "node:path";
import { complain } from "../terminal/complain.js";
import type { Terminal } from "../terminal/terminal.js";
import { withSpinner } from "../terminal/with-spinner.js";

/**
 * Checks what the arguments name, or what follows from changes in it, or gives the result of an earlier run while it still holds. Throws a ProjectError as `checkProject` does.
 */
export async function checkCached(
  args: Arguments,
  changed: readonly string[] | undefined,
  terminal: Terminal,
): Promise<CheckResult> {
  const { paths, options, engine, typecheck, errorOnUnmatched, cacheLocation, verbose } = args;
  const { env, folder } = terminal;
  const settings = { folder, options, engine, typecheck, errorOnUnmatched, ...(changed && { changed }) };
  const say = (message: string): void => {
    if (verbose) complain([message], terminal);
  };
  // A pull request can put a file into the default folder, which would then decide about it.
  const inCI = ![undefined, "", "0", "false"].includes(env.CI);
  const location = args.cache ? (cacheLocation ?? (inCI ? undefined : defaultLocation(folder))) : undefined;
  if (location === undefined) {
    say(`There is no cache: ${args.cache ? (inCI ? notInCI : noLocation) : "--no-cache"}.`);
  } else {
    const replayed = await openCache(paths, settings, resolve(folder, location)).replay();
    if ("result" in replayed) {
      say(`The result comes from the cache, ${location}.`);
      return replayed.result;
    }
    say(`The check is done anew: ${replayed.reason}.`);
  }
  const { result, problem } = await withSpinner(async () => {
    const work = { paths, settings, location: location && resolve(folder, location) };
    if (typecheck) return (await import("./check-process.js")).checkInProcess(work);
    return (await import("./check-now.js")).checkNow(work);
  }, terminal);
  // Whoever names a folder wants results there.
  if (problem !== undefined && (verbose || cacheLocation !== undefined))
    complain([`The result could not be kept in ${String(location)}: ${problem}.`], terminal);
  return result;
}

const notInCI = "in continuous integration (CI is set) only a folder that --cache-location names is used";

const noLocation =
  "no folder from here upwards has both a package.json and node_modules, and --cache-location names none";
