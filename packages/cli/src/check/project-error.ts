import type { ProjectProblem } from "@fc-check/analyzer";

/** What keeps a check from being done, as an error that is printed without a stack. */
export async function projectError(problems: readonly ProjectProblem[]): Promise<Error> {
  // Loaded only now: it brings the compiler.
  const { ProjectError } = await import("@fc-check/analyzer");
  return new ProjectError(problems);
}
