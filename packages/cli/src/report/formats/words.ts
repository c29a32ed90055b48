import type { ReportedDiagnostic } from "@fc-check/core";
import { placeOf, printable } from "../../terminal/printable.js";

/** What a diagnostic says, for formats that have one text for it: lines for its message, its help, the Go SDK's answer and related places. */
export function wordsOf({ message, help, sdk, related }: ReportedDiagnostic): string[] {
  return [
    // TypeScript's messages may have several lines.
    ...message.split("\n").map(printable),
    ...(help === "" ? [] : [`Help: ${printable(help)}`]),
    ...(sdk === null ? [] : [`Go SDK: ${printable(sdk)}`]),
    ...related.map((place) => `See: ${placeOf(place)} ${printable(place.message)}`),
  ];
}
