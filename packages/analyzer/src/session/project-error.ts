import type { Position } from "@fc-check/core";

/** One thing that keeps a check from being done. */
export interface ProjectProblem {
  /** The file it is about, relative to the current folder, with `/`; null where it is about none. */
  readonly file: string | null;
  /** Where in that file; null where it is about the file as a whole. */
  readonly start: Position | null;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/**
 * The check can't be done: a path that leads nowhere, a `tsconfig.json` that is broken, options that are wrong. All of it is for the user to
 * repair, so the message is all that has to be shown: one line per problem, each with file, place and what to do.
 */
export class ProjectError extends Error {
  override readonly name = "ProjectError";
  readonly problems: readonly ProjectProblem[];

  constructor(problems: readonly ProjectProblem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

/** A problem in one line: `tsconfig.json:3:5: what is wrong. What to do.` */
export function describeProblem({ file, start, message, help }: ProjectProblem): string {
  const place = [file, start?.line, start?.column]
    .filter((part) => part !== undefined && part !== null)
    .join(":");
  return `${place === "" ? "" : `${place}: `}${message} ${help}`;
}
