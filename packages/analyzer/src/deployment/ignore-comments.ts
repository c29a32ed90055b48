import { ignoredCodes } from "@fc-check/core";
import type { IgnoreFacts } from "@fc-check/core";
import type { YamlDocument } from "./document.js";

/** The comments `# fc-check-ignore CODE, CODE -- reason` of a deployment. */
export function ignoreComments(document: YamlDocument): IgnoreFacts[] {
  const { text, lineStarts } = document;
  if (!text.includes("fc-check-ignore")) return [];
  return document.comments().flatMap((span) => {
    const match = /^#\s*fc-check-ignore(?![\w-])(.*)$/.exec(text.slice(span.start, span.end));
    if (match === null) return [];
    const next = lineStarts.findIndex((start) => start >= span.end);
    const end = text.length + 1;
    // Comments in between are no code; one that stands behind a value belongs to its line, and silences the next one only.
    const leads = /^\s*$/.test(
      text.slice(
        lineStarts.findLast((start) => start <= span.start),
        span.start,
      ),
    );
    let last = next;
    while (leads && /^[ \t]*#/.test(text.slice(lineStarts[last], lineStarts[last + 1]))) last += 1;
    const line =
      next < 0 ? { start: end, end } : { start: lineStarts[next] ?? end, end: lineStarts[last + 1] ?? end };
    return [{ span, codes: ignoredCodes(match[1] ?? ""), line }];
  });
}
