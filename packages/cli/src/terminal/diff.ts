import type { TextChange } from "@fc-check/analyzer";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Colors } from "./colors.js";
import { printable } from "./printable.js";

/** A unified diff, as `git apply` and `patch -p1` take it. */
export function unifiedDiff(changes: readonly TextChange[]): string {
  return changes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join("");
}

/** A diff for a terminal. */
export function paintDiff(diff: string, { bold, cyan, green, red }: Colors): string {
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) [ab]\//.test(line)) return bold(line);
    if (line.startsWith("@@")) return cyan(line);
    if (line.startsWith("+")) return green(line);
    return line.startsWith("-") ? red(line) : line;
  };
  return diff
    .split("\n")
    .map((line) => paint(printable(line)))
    .join("\n");
}
