import { LiveProjects, ProjectError, describeProblem } from "@fc-check/analyzer/live";
import type { CheckedFile, RawOptions } from "@fc-check/core";
import { readFileSync } from "node:fs";

/**
 * What comes of the check of a file: what is found, with what is wrong with the options of its project; or why it can't be checked. Undefined where it
 * belongs to no project.
 */
export type NativeResult =
  | { readonly checked: CheckedFile; readonly problems: readonly string[] }
  | { readonly reason: string }
  | undefined;

/** In milliseconds. Linting goes on from file to file; after a break, other files may have changed. */
const breakTime = 2000;

/** Checks files with the TypeScript 7.1 of their project, which stays open in a process of its own. */
export class NativeSession {
  readonly #live: LiveProjects;
  /** The file that was checked last, and its text where that is not the one on disk. */
  #last: { readonly file: string; readonly text: string | undefined } | undefined;
  #lastAt = Date.now();

  constructor(folder: string, options: RawOptions) {
    this.#live = new LiveProjects(folder, { engine: "native", options });
  }

  /** Checks a file with the text that it is linted with; all other files are as on disk. */
  check(filename: string, text: string): NativeResult {
    const file = filename.replaceAll("\\", "/");
    if (Date.now() - this.#lastAt > breakTime) this.#live.refresh();
    try {
      this.#show(file, text === textOnDisk(filename) ? undefined : text);
      const found = this.#live.check(file);
      return found && { checked: found.checked, problems: found.problems.map(describeProblem) };
    } catch (error) {
      if (error instanceof ProjectError) return { reason: error.message };
      // Only ts-morph, which the plugin does not bring, says what is wrong with a configuration.
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
      return { reason: "A tsconfig.json has errors; `npx fc-check` reports them." };
    } finally {
      this.#lastAt = Date.now();
    }
  }

  #show(file: string, text: string | undefined): void {
    if (this.#last?.file === file && this.#last.text === text) return;
    if (this.#last !== undefined && this.#last.file !== file && this.#last.text !== undefined)
      this.#live.setText(this.#last.file, undefined);
    if (text !== undefined || (this.#last?.file === file && this.#last.text !== undefined))
      this.#live.setText(file, text);
    this.#last = { file, text };
  }
}

function textOnDisk(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}
