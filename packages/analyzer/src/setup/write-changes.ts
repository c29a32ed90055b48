import type { TextChange } from "../fix/fix-project.js";
import { ProjectError } from "../session/project-error.js";
import type { ProjectProblem } from "../session/project-error.js";
import { saveText } from "../fix/save-text.js";
import type { PlannedChange } from "./plugin-entries.js";

/**
 * Writes planned changes: all of them or, where one can't be written, none. With `write` false all is done but the writing. Gives the changes with
 * the byte order marks of their files. Throws a {@link ProjectError} with every file that can't be written, or has changed since it was read.
 */
export async function writeChanges(changes: readonly PlannedChange[], write: boolean): Promise<TextChange[]> {
  const { problems, saved } = await saveAll(changes, false);
  if (problems.length > 0) throw new ProjectError(problems);
  if (!write) return saved;
  const written = await saveAll(changes, true);
  if (written.problems.length === 0) return written.saved;
  const failed = new Set(written.problems.map(({ file }) => file));
  const back = changes
    .filter(({ file }) => !failed.has(file))
    .map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
  const { problems: kept } = await saveAll(back, true);
  throw new ProjectError([...written.problems, ...kept]);
}

async function saveAll(
  changes: readonly PlannedChange[],
  write: boolean,
): Promise<{ saved: TextChange[]; problems: ProjectProblem[] }> {
  const saved: TextChange[] = [];
  const problems: ProjectProblem[] = [];
  for (const { path, file, before, after } of changes) {
    const result = await saveText(path, before, after, write);
    if ("mark" in result) saved.push({ file, before: result.mark + before, after: result.mark + after });
    else problems.push({ file, start: null, ...result });
  }
  return { saved, problems };
}
