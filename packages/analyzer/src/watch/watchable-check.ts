import { disk } from "../files/file-system.js";
import { openInput } from "../check/input.js";
import type { CheckSettings } from "../check/input.js";
import { ObservedFiles } from "./observed-files.js";
import type { CheckResult } from "../check/results.js";
import { resolvePath } from "../session/session.js";

/** A check that can be done again after something has changed. */
export interface WatchableCheck {
  /**
   * Checks the files as they are now: gives and throws what `checkProject` does. Only what has another text than in the check before is parsed
   * again; all else is looked up anew.
   */
  readonly check: () => CheckResult;
  /** Whether a change of a file or folder may change the answer of the last check. The path is absolute. */
  readonly concerns: (path: string) => boolean;
}

/**
 * Opens paths on disk for checks, as {@link checkProject} does them. `onFolder` is told every folder in which a check looks for something, before
 * it does: whoever watches these folders from then on, not what lies deeper, and asks `concerns` of what changes, misses nothing. The folder may
 * not exist, and may be told more than once.
 *
 * Throws a {@link ProjectError} where the settings are wrong.
 */
export function openWatchableCheck(
  paths: readonly string[],
  settings: CheckSettings,
  onFolder: (folder: string) => void,
): WatchableCheck {
  const observed = new ObservedFiles(disk, onFolder);
  // The compiler that ts-morph brings keeps what it has parsed, so that it is the faster one from the second check on.
  const engine = settings.engine === "native" ? "native" : "ts-morph";
  const { check } = openInput({ paths }, { ...settings, engine }, observed.files);
  return {
    check: () => {
      observed.begin();
      return check().result;
    },
    concerns: (path) => observed.concerns(resolvePath(disk.getCurrentDirectory(), path)),
  };
}
