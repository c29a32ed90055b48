import type { Fix } from "@fc-check/core";

/**
 * Applies fixes to a text. Of two that overlap or touch, the later one is left out: it may have another form, or none, once the first is
 * applied. What lies between two edits of a fix belongs to it. (ESLint does both in the same way, so the results are the same.)
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const ranges = fixes.flatMap(({ edits }) => {
    const [first, last] = [edits[0], edits.at(-1)];
    return first && last ? [{ edits, start: first.span.start, end: last.span.end }] : [];
  });
  let result = "";
  let [at, applied, reached] = [0, 0, -1];
  for (const { edits, start, end } of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start <= reached) continue;
    for (const { span, text: replacement } of edits) {
      result += text.slice(at, span.start) + replacement;
      at = span.end;
    }
    reached = end;
    applied += 1;
  }
  return { text: result + text.slice(at), applied };
}
