import type { CheckResult, FixResult } from "@fc-check/analyzer";
import type { Colors } from "../colors.js";

/** A check, or fixes and the check of what is left. */
export type Outcome = CheckResult &
  Partial<FixResult> & {
    /** In a dry run: the unified diff of what the fixes would change. */
    readonly diff?: string | undefined;
    /** What makes the check end with 2 although there is a report: nothing to check, a file that could not be fixed. One line each. */
    readonly problems: readonly string[];
  };

/** How a report is printed. */
export interface Style {
  /** Those of the stream that it goes to; none where it goes to a file. */
  readonly colors: Colors;
  /** List every handler, where that is left to the reader. */
  readonly listHandlers: boolean;
}

/** Makes the text of a report, with the line break at its end. */
type Printer = (outcome: Outcome, style: Style) => string | Promise<string>;

/** The formats of the report. Only the printers that are asked for are loaded. */
const formats = {
  pretty: async () => (await import("./pretty.js")).printPretty,
  json: async () => (await import("./json.js")).printJson,
  compact: async () => (await import("./compact.js")).printCompact,
  github: async () => (await import("./github.js")).printGithub,
  html: async () => (await import("../html/page.js")).printHtml,
  junit: async () => (await import("./junit.js")).printJunit,
  sarif: async () => (await import("./sarif.js")).printSarif,
} satisfies Readonly<Record<string, () => Promise<Printer>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Prints a report in a format. */
export async function printReport(name: FormatName, outcome: Outcome, style: Style): Promise<string> {
  const print: Printer = await formats[name]();
  return print(outcome, style);
}
