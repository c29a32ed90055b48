import { fixInMemory } from "./fix-in-memory.js";
import { openInput } from "../check/input.js";
import type { CheckInput, CheckSettings } from "../check/input.js";
import type { ProjectProblem } from "../session/project-error.js";
import type { CheckResult } from "../check/results.js";
import { saveText } from "./save-text.js";

/** How to fix. */
export interface FixSettings extends CheckSettings {
  /** Apply the fixes that are not safe too, which may change what the program does today. Default: false. */
  readonly suggestions?: boolean;
  /** Write the fixed files, where the input is paths. Default: true. */
  readonly write?: boolean;
}

/** What was fixed, and what is left. */
export interface FixResult extends CheckResult {
  /** The files that were changed, by path. */
  readonly changes: readonly FileChange[];
  /** The files that could not be fixed, and why. They are as they were, and the report is about them as they are. */
  readonly failures: readonly ProjectProblem[];
}

/** A file whose text changes. */
export interface TextChange {
  /** As the report prints it. */
  readonly file: string;
  /** Its text before and after, with its byte order mark if it has one. */
  readonly before: string;
  readonly after: string;
}

/** A file that fixes were applied to. */
export interface FileChange extends TextChange {
  /** How many fixes were applied to it. */
  readonly fixes: number;
}

/**
 * Checks a project, applies the fixes of its diagnostics, and checks what comes out, until there is nothing left to fix. The report is about the
 * fixed project.
 *
 * Of paths, the changed files are then written: each one as a whole or not at all, and none that is not as it was when it was checked. A ts-morph
 * project is changed in memory, and `project.save()` writes it. Of sources in memory the `changes` have the new texts.
 *
 * Throws a {@link ProjectError} where `checkProject` does; nothing is written then.
 */
export async function fixProject(input: CheckInput, settings: FixSettings = {}): Promise<FixResult> {
  const { suggestions = false, typecheck = false, write = true } = settings;
  const opened = openInput(input, settings);
  const first = opened.check(false);
  const { check, fixed } = fixInMemory(opened, first, suggestions);
  // Once, at the end: fixes do not depend on it.
  const last = typecheck ? opened.check() : check;
  const changes: FileChange[] = [];
  const failures: ProjectProblem[] = [];
  const named = [...fixed].map(([path, texts]) => ({ path, file: opened.display(path), ...texts }));
  for (const { path, file, before, after, fixes } of named.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const saved = "paths" in input ? await saveText(path, before, after, write) : { mark: "" };
    if ("mark" in saved) {
      changes.push({ file, before: saved.mark + before, after: saved.mark + after, fixes });
    } else {
      opened.setText(path, undefined);
      failures.push({ file, start: null, ...saved });
    }
  }
  const { result } = failures.length > 0 ? opened.check() : last;
  return { ...result, changes, failures };
}
