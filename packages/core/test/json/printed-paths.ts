import type { FileFacts } from "@fc-check/core";
import { check } from "../support/check.js";

/** What the check says of a handler's input or output. */
export interface PrintedPaths {
  /** The paths that are shown, with the types that are named there. */
  readonly paths: readonly { readonly path: string; readonly types: readonly string[] }[];
  /** It says that there are more. */
  readonly more: boolean;
}

/** Reads the paths off the only diagnostic about JSON that there may be. */
export function printedPaths(facts: FileFacts): PrintedPaths {
  const { diagnostics } = check(facts);
  const [first, ...others] = diagnostics;
  if (first === undefined) return { paths: [], more: false };
  if (others.length > 0 || !["FC2001", "FC2002"].includes(first.code))
    throw new Error(`expected one diagnostic about JSON, got ${diagnostics.map(({ code }) => code).join()}`);
  const paths = [...first.message.matchAll(/`([^`]+)` is ((?:`[^`]+`(?:, )?)+)/g)].map(
    ([, path = "", types = ""]) => ({ path, types: types.match(/[^`, ]+/g) ?? [] }),
  );
  return { paths, more: first.message.includes("and more") };
}
