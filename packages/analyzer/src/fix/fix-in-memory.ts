import type { Diagnostic, Fix } from "@fc-check/core";
import type { Check } from "../check/results.js";
import { applyFixes } from "./fix-text.js";

/** How often fixes are applied and the result is checked again: as often as ESLint does. */
const maximumPasses = 10;

interface Fixed {
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
}

/** What can be checked again, after some files were given another text. */
interface Fixable<C extends Pick<Check, "sources">> {
  readonly check: (typecheck: false) => C;
  readonly setText: (file: string, text: string) => void;
}

/** Fixes what a check found, and what is found after that. Gives the last check, and the files that are not as they were, by absolute path. */
export function fixInMemory<C extends Pick<Check, "sources">>(
  { check, setText }: Fixable<C>,
  first: C,
  suggestions: boolean,
): { check: C; fixed: Map<string, Fixed> } {
  const fixed = new Map<string, Fixed>();
  let last = first;
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    let changed = false;
    for (const { checked, text } of last.sources) {
      const fixes = checked.diagnostics.flatMap((diagnostic) => fixOf(diagnostic, suggestions) ?? []);
      const { text: after, applied } = applyFixes(text, fixes);
      if (after === text) continue;
      changed = true;
      setText(checked.file, after);
      const earlier = fixed.get(checked.file);
      fixed.set(checked.file, {
        before: earlier?.before ?? text,
        after,
        fixes: (earlier?.fixes ?? 0) + applied,
      });
    }
    if (!changed) break;
    last = check(false);
  }
  for (const [file, { before, after }] of fixed) if (before === after) fixed.delete(file);
  return { check: last, fixed };
}

function fixOf({ fixes }: Diagnostic, suggestions: boolean): Fix | undefined {
  return fixes.find(({ safe }) => safe) ?? (suggestions ? fixes[0] : undefined);
}
