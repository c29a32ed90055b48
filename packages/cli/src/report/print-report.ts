import type { Outcome, Style } from "./formats/outcome.js";

/** Makes the text of a report, with the line break at its end. */
type Printer = (outcome: Outcome, style: Style) => string | Promise<string>;

/** The formats of the report. Only the printers that are asked for are loaded. */
const formats = {
  pretty: async () => (await import("./formats/pretty.js")).printPretty,
  json: async () => (await import("./formats/json.js")).printJson,
  compact: async () => (await import("./formats/compact.js")).printCompact,
  github: async () => (await import("./formats/github.js")).printGithub,
  html: async () => (await import("./html/page.js")).printHtml,
  junit: async () => (await import("./formats/junit.js")).printJunit,
  sarif: async () => (await import("./formats/sarif.js")).printSarif,
} satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Prints a report in a format. */
export async function printReport(name: FormatName, outcome: Outcome, style: Style): Promise<string> {
  const print: Printer = await formats[name]();
  return print(outcome, style);
}
