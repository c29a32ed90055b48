import type { FileChange } from "@fc-check/analyzer";
import type { Outcome } from "./outcome.js";
import { stringify } from "./stringify.js";

/** What fixes changed, as the JSON report says it. */
interface Fixed {
  /** How many fixes were made; in a dry run, would be. */
  readonly fixes: number;
  /** The files that they changed, by path. */
  readonly files: readonly string[];
  /** In a dry run: the unified diff of these files. */
  readonly diff?: string;
}

/** The report as JSON, with what fixes changed where some were asked for. */
export function printJson({ report, changes, diff }: Outcome): string {
  return stringify(changes === undefined ? report : { ...report, fixed: fixedMember(changes, diff) });
}

function fixedMember(changes: readonly FileChange[], diff: string | undefined): Fixed {
  const fixes = changes.reduce((sum, change) => sum + change.fixes, 0);
  const files = changes.map(({ file }) => file);
  return { fixes, files, ...(diff !== undefined && { diff }) };
}
