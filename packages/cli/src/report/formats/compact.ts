import { placeOf, printable, withoutCommands } from "../../terminal/printable.js";
import type { Outcome } from "./outcome.js";

/** A line for each diagnostic, in the form of GCC, which editors read: `src/order.ts:12:8: error: what is wrong [FC1003]`. */
export function printCompact({ report }: Outcome): string {
  const lines = report.diagnostics.map((diagnostic) => {
    const { code, severity, message } = diagnostic;
    // TypeScript's messages may have several lines.
    const words = message.split("\n").map((line) => printable(line.trim()));
    return `${placeOf(diagnostic)}: ${severity}: ${words.join(" ")} [${code}]\n`;
  });
  return withoutCommands(lines.join(""));
}
