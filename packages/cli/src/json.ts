import type { Report } from "@fc-check/core";

/** The report as JSON. What a terminal could obey is escaped: JSON itself asks that of the first 32 characters only. */
export function printJson(report: Report): string {
  const escaped = JSON.stringify(report, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}
