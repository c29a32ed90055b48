import { checkProject, ProjectError } from "@fc-check/analyzer";
import type { CheckResult, CheckSettings } from "@fc-check/analyzer";
import { openCache } from "@fc-check/analyzer/cache";
import { join } from "node:path";
import { expect } from "vitest";

/** All that a check says, as data. */
export type Answer = ReturnType<typeof answerOf> | { readonly problems: string };

/** What is checked, and how. */
export interface Given {
  readonly paths: readonly string[];
  readonly settings: CheckSettings;
}

/** What a check says without a cache. */
export function checkAnew({ paths, settings }: Given): Answer {
  try {
    return answerOf(checkProject({ paths }, settings));
  } catch (error) {
    return problemsOf(error);
  }
}

/** What a check says with a cache, and whether it was replayed. */
export async function checkCached(
  { paths, settings }: Given,
  location: string,
): Promise<{ answer: Answer; replayed: boolean; reason?: string }> {
  const cache = openCache(paths, settings, location);
  const known = await cache.replay();
  if ("result" in known) return { answer: answerOf(known.result), replayed: true };
  try {
    const { result, problem } = await cache.check();
    expect(problem).toBeUndefined();
    return { answer: answerOf(result), replayed: false, reason: known.reason };
  } catch (error) {
    return { answer: problemsOf(error), replayed: false, reason: known.reason };
  }
}

/** The folder of the cache of a project. */
export function cacheOf(folder: string): string {
  return join(folder, "node_modules/.cache/fc-check");
}

function answerOf({ report, withoutHandlers, notices, textOf }: CheckResult): {
  report: CheckResult["report"];
  withoutHandlers: readonly string[];
  notices: readonly string[];
  texts: (readonly [string, string | undefined])[];
} {
  const files = [...new Set(report.diagnostics.map(({ file }) => file))];
  return { report, withoutHandlers, notices, texts: files.map((file) => [file, textOf(file)] as const) };
}

function problemsOf(error: unknown): Answer {
  if (error instanceof ProjectError) return { problems: error.message };
  throw error;
}
