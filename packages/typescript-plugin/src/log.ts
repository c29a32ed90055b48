import type ts from "typescript";

/** What the plugin does for a project, as its log names it. */
export type Activity = "finding diagnostics" | "finding fixes" | "describing a handler";

/** Runs the plugin's own work so that no failure of it reaches the editor. */
export class Guard {
  readonly #compiler: typeof ts;
  readonly #log: (text: string) => void;
  readonly #failed = new Set<Activity>();

  constructor(compiler: typeof ts, log: (text: string) => void) {
    this.#compiler = compiler;
    this.#log = log;
  }

  /** The result of some work; where it fails, the fallback. Of the failures of one activity the first is logged. A cancellation is passed on. */
  run<T>(activity: Activity, subject: string, fallback: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof this.#compiler.OperationCanceledException) throw error;
      if (!this.#failed.has(activity)) {
        this.#failed.add(activity);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        this.#log(`failed at ${activity}, in ${subject}; TypeScript's own results are not affected. ${text}`);
      }
      return fallback;
    }
  }
}

/** Writes into tsserver's log. */
export function logOf(compiler: typeof ts, project: ts.server.Project): (text: string) => void {
  const { logger } = project.projectService;
  return (text) => {
    logger.msg(`[fc-check] ${text}`, compiler.server.Msg.Err);
  };
}
