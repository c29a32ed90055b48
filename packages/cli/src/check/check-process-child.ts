import type { ProjectProblem } from "@fc-check/analyzer";
import { toSaved } from "@fc-check/analyzer/cache";
import type { SavedResult } from "@fc-check/analyzer/cache";
import { checkNow } from "./check-now.js";
import type { Work } from "./check-now.js";

/** What came of the work: what was done, or why it could not be. */
export type Answer =
  | { readonly result: SavedResult; readonly problem?: string | undefined }
  | { readonly problems: readonly ProjectProblem[] }
  | { readonly message: string; readonly stack: string };

process.once("message", (work: Work) => {
  void answerTo(work).then((answer) => {
    process.send?.(answer, () => {
      process.disconnect();
    });
  });
});

async function answerTo(work: Work): Promise<Answer> {
  try {
    const { result, problem } = await checkNow(work);
    return { result: toSaved(result), problem };
  } catch (error) {
    const { ProjectError } = await import("@fc-check/analyzer");
    if (error instanceof ProjectError) return { problems: error.problems };
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { message, stack };
  }
}
