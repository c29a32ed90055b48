import type { CheckResult, CheckSettings } from "@fc-check/analyzer";
import { openCache } from "@fc-check/analyzer/cache";
import { resolve } from "node:path";

/** A check that has to be done. */
export interface Work {
  readonly paths: readonly string[];
  readonly settings: CheckSettings;
  /** The cache that keeps its result; undefined where none does. */
  readonly location: string | undefined;
}

/** What a check gives, and why its result could not be kept, if it could not. */
export interface Done {
  readonly result: CheckResult;
  readonly problem: string | undefined;
}

/** Does a check. Throws a ProjectError as `checkProject` does. */
export async function checkNow({ paths, settings, location }: Work): Promise<Done> {
  if (location !== undefined) return openCache(paths, settings, location).check();
  const [path = ".", ...others] = paths;
  if (settings.engine !== "ts-morph" && others.length === 0 && settings.folder !== undefined) {
    const { startEarly } = await import("@fc-check/analyzer/early");
    startEarly(resolve(settings.folder, path));
  }
  const { checkProject } = await import("@fc-check/analyzer");
  return { result: checkProject({ paths }, settings), problem: undefined };
}
