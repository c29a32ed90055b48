import type { CheckSettings } from "../check/input.js";
import { RepeatableCheck } from "../check/repeatable-check.js";
import type { CheckResult } from "../check/results.js";
import { disk } from "../files/file-system.js";
import { resolvePath } from "../session/session.js";
import { ObservedFiles } from "./observed-files.js";

/** A check that can be done again after something has changed. */
export interface WatchableCheck {
  /**
   * Checks the files as they are now: gives and throws what `checkProject` does. `changed` are the paths, absolute, that concern the check before and
   * have changed since. Where these are texts of sources, only what they concern is checked again. Otherwise, or without them, all is looked up
   * anew, and what has the same text is not parsed again.
   */
  readonly check: (changed?: readonly string[]) => CheckResult;
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
  const check = new RepeatableCheck(paths, settings, observed.files);
  const absolute = (path: string): string => resolvePath(disk.getCurrentDirectory(), path);
  const checkAgain = (changed: readonly string[]): CheckResult | undefined => {
    observed.tellFolders();
    return check.checkAgain(changed.map(absolute));
  };
  const checkAnew = (): CheckResult => {
    observed.begin();
    return check.checkAnew();
  };
  return {
    check: (changed) => (changed && checkAgain(changed)) ?? checkAnew(),
    concerns: (path) => observed.concerns(absolute(path)),
  };
}
