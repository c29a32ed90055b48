import type { WatchableCheck } from "@fc-check/analyzer";
import { dirname, resolve } from "node:path";
import type { Arguments } from "../arguments.js";
import { complain, complainOfBug } from "../../terminal/complain.js";
import { prepareReports, printReports } from "../reports.js";
import type { Result } from "../reports.js";
import type { Terminal } from "../../terminal/terminal.js";
import { nameOfSuppressions, openSuppressions } from "../suppressions.js";
import { withSpinner } from "../../terminal/with-spinner.js";
import { Changes } from "./changes.js";
import { FolderWatchers } from "./folder-watchers.js";
import { Status } from "./status.js";

/** Checks what the arguments name, and again whenever something changes, until standard output is closed. Gives the last exit status. */
export async function watch(args: Arguments, terminal: Terminal): Promise<number> {
  if (!(await prepareReports(args, terminal))) return 2;
  const { folder } = terminal;
  const { openWatchableCheck, ProjectError } = await import("@fc-check/analyzer");
  const changes = new Changes();
  const ownFiles = new Set(
    args.formats.flatMap(({ file }) => file ?? []).map((file) => resolve(folder, file)),
  );
  const folders = new FolderWatchers(
    (path) => {
      if (path === suppressions || (!ownFiles.has(path) && opened.concerns(path))) changes.add(path);
    },
    (reason) => {
      complain([limitReached(reason)], terminal);
    },
  );
  const suppressions = resolve(folder, nameOfSuppressions(args));
  const needed = new Set<string>();
  let opened: WatchableCheck;
  try {
    const { paths, options, engine, typecheck, errorOnUnmatched } = args;
    opened = openWatchableCheck(paths, { folder, options, engine, typecheck, errorOnUnmatched }, (given) => {
      needed.add(resolve(given));
      folders.add(given);
    });
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"), terminal);
    return 2;
  }
  /** The result, or what says why there is none. */
  const check = async (): Promise<Result | (() => void)> => {
    try {
      const suppress = await openSuppressions(args, terminal);
      return await suppress(await withSpinner(() => Promise.resolve().then(opened.check), terminal));
    } catch (error) {
      // Whatever is wrong now, the next change may end it.
      return () => {
        if (error instanceof ProjectError) complain(error.message.split("\n"), terminal);
        else complainOfBug(error, args.verbose, terminal);
      };
    }
  };

  terminal.stdout.on("error", () => {
    changes.end();
  });
  const status = new Status(args, terminal);
  let exitStatus = 0;
  let changed: readonly string[] | undefined = [];
  while (changed !== undefined) {
    const started = performance.now();
    needed.clear();
    needed.add(dirname(suppressions));
    folders.add(dirname(suppressions));
    const result = await check();
    folders.keep((folder) => needed.has(folder));
    status.before(changed);
    if ("report" in result) exitStatus = await printReports(result, args, terminal);
    else {
      result();
      // No old report is taken for one of the files as they are.
      await prepareReports(args, terminal);
      exitStatus = 2;
    }
    status.after(changed, (performance.now() - started) / 1000);
    changed = await changes.next();
  }
  folders.close();
  return exitStatus;
}

function limitReached(reason: string): string {
  return `Some changes will not be noticed: the system lets no more folders be watched (${reason}). Raise its limit, on Linux fs.inotify.max_user_watches.`;
}
