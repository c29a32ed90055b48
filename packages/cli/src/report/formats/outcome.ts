import type { CheckResult, FixResult, NamedContract } from "@fc-check/analyzer";
import type { ReportedDiagnostic } from "@fc-check/core";
import type { Colors } from "../../terminal/colors.js";
import type { Terminal } from "../../terminal/terminal.js";

/** A check, or fixes and the check of what is left. */
export type Outcome = CheckResult &
  Partial<FixResult> & {
    /** What the file of suppressions leaves out of the report. */
    readonly suppressed?: readonly ReportedDiagnostic[];
    /** In a dry run: the unified diff of what the fixes would change. */
    readonly diff?: string | undefined;
    /** What makes the check end with 2 although there is a report: nothing to check, a file that could not be fixed. One line each. */
    readonly problems: readonly string[];
    /** What handlers take, where a report shows it. */
    readonly contracts?: readonly NamedContract[];
  };

/** How a report is printed. */
export interface Style {
  /** Those of the stream that it goes to; none where it goes to a file. */
  readonly colors: Colors;
  /** List every handler, where that is left to the reader. */
  readonly listHandlers: boolean;
  /** Say of each diagnostic what the Go SDK answers, where that is left to the reader. */
  readonly verbose: boolean;
  /** Where the command runs: some formats name files from the root of the repository. */
  readonly terminal: Pick<Terminal, "env" | "folder">;
  /** The columns of the terminal that it goes to; Infinity elsewhere. */
  readonly width: number;
}
