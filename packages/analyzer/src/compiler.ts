import { createRequire } from "node:module";
import type * as Common from "@ts-morph/common";
import type * as Morph from "ts-morph";

export type { Project, ts } from "ts-morph";

/*
 * These are loaded when something of them is first needed: where the project's own TypeScript checks, nothing is. And by `require`, since with
 * `import` Node first looks through the text of a CommonJS module for its exports: for the 13 MB of the compiler that takes a tenth of a second.
 */
const load = createRequire(import.meta.url);

let prepare = (): void => undefined;

/** Has something done before ts-morph is loaded, if it ever is. */
export function beforeLoading(step: () => void): void {
  prepare = step;
}

/** ts-morph, with the compiler that it brings. */
export function morph(): typeof Morph {
  prepare();
  prepare = () => undefined;
  return load("ts-morph") as typeof Morph;
}

/** What ts-morph is made of, and does not export itself. */
export function morphCommon(): typeof Common {
  return load("@ts-morph/common") as typeof Common;
}
