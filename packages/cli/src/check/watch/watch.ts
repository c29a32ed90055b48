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
  const { ProjectError } = await import("@fc-check/analyzer");
  try {
    const watched = await open(args, terminal);
    return await checkRepeatedly(watched, args, terminal);
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    complain(error.message.split("\n"), terminal);
    return 2;
  }
}

/** A check, and what tells when it is time for the next. */
interface Watched {
  readonly opened: WatchableCheck;
  readonly changes: Changes;
  readonly folders: FolderWatchers;
  /** The folders that the last check needed. */
  readonly needed: Set<string>;
  readonly suppressions: string;
}

/** Opens the check, and watches its folders. Throws a {@link ProjectError} where it can't be opened. */
async function open(args: Arguments, terminal: Terminal): Promise<Watched> {
  const { openWatchableCheck } = await import("@fc-check/analyzer");
  const { folder } = terminal;
  const changes = new Changes();
  const suppressions = resolve(folder, nameOfSuppressions(args));
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
  const needed = new Set<string>();
  const { paths, options, engine, typecheck, errorOnUnmatched } = args;
  const settings = { folder, options, engine, typecheck, errorOnUnmatched };
  const opened: WatchableCheck = openWatchableCheck(paths, settings, (given) => {
    needed.add(resolve(given));
    folders.add(given);
  });
  return { opened, changes, folders, needed, suppressions };
}

async function checkRepeatedly(watched: Watched, args: Arguments, terminal: Terminal): Promise<number> {
  const { changes, folders, needed, suppressions } = watched;
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
    const result = await check(watched, changed, args, terminal);
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

/** The result of one check, or what says why there is none. */
async function check(
  { opened, folders, suppressions }: Watched,
  changed: readonly string[],
  args: Arguments,
  terminal: Terminal,
): Promise<Result | (() => void)> {
  const { ProjectError } = await import("@fc-check/analyzer");
  try {
    const suppress = await openSuppressions(args, terminal);
    // Where not all changes are noticed, everything is looked up again.
    const sources = folders.isComplete ? changed.filter((path) => path !== suppressions) : undefined;
    return await suppress(
      await withSpinner(() => Promise.resolve().then(() => opened.check(sources)), terminal),
    );
  } catch (error) {
    // Whatever is wrong now, the next change may end it.
    return () => {
      if (error instanceof ProjectError) complain(error.message.split("\n"), terminal);
      else complainOfBug(error, args.verbose, terminal);
    };
  }
}

function limitReached(reason: string): string {
  return `Some changes will not be noticed: the system lets no more folders be watched (${reason}). Raise its limit, on Linux fs.inotify.max_user_watches.`;
}
