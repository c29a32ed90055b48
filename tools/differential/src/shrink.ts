import type { Comparison, Disagreement } from "./comparison.js";
import { simplest } from "./program.js";
import type { Program } from "./program.js";

/** Makes a program simpler, field by field, as long as a disagreement of the same kind remains. */
export function shrink(
  found: Disagreement,
  compareAll: (programs: readonly Program[]) => Comparison,
): Disagreement {
  let smallest = found;
  for (;;) {
    const fields = Object.keys(simplest) as (keyof Program)[];
    const simpler = fields
      .filter((field) => smallest.program[field] !== simplest[field])
      .map((field): Program => ({ ...smallest.program, [field]: simplest[field] }));
    if (simpler.length === 0) return smallest;
    const same = compareAll(simpler).disagreements.find(({ kind }) => kind === smallest.kind);
    if (same === undefined) return smallest;
    smallest = same;
  }
}
