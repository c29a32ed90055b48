import type { FunctionFacts } from "../facts.js";
import type { Fix } from "../finding.js";
import { fix, swap } from "./edits.js";

/**
 * Lets the two parameters change places. Left out where their types come from elsewhere, or where a parameter that may be left out would then
 * come before one that must not.
 */
export function swapParameters(written: FunctionFacts | null): Fix[] {
  if (written?.declaresTypes !== true) return [];
  const [first, second] = written.parameters;
  if (first === undefined || second === undefined || written.parameters.length !== 2) return [];
  if (second.optional && !first.optional) return [];
  return [fix("Swap the parameters", false, swap(first, second))];
}
