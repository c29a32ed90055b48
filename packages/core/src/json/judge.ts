import type { TypeId } from "../facts.js";
import type { TypeTable } from "../types/table.js";
import { reach, wrongPaths } from "./paths.js";
import type { WrongPath } from "./paths.js";
import { lesson } from "./problems.js";
import type { Direction, Problem } from "./problems.js";

/** How many types are named at one path, where a union has more that are wrong. */
const maximumTypes = 3;

/** The words for some paths. */
export interface PathWords {
  readonly paths: string;
  readonly advice: string;
}

/** What is wrong with types of one direction, and what of them can't be judged; null where there is nothing. */
export function judge(
  types: TypeTable,
  direction: Direction,
  roots: readonly TypeId[],
): { unknown: PathWords | null; wrong: PathWords | null } {
  const graph = reach(types, direction, roots);
  return {
    unknown: describe(direction, wrongPaths(types, direction, graph, isUnknown)),
    wrong: describe(
      direction,
      wrongPaths(types, direction, graph, (problem) => !isUnknown(problem)),
    ),
  };
}

/** Whether a part can't be judged: nothing is known to be wrong with it, but it must not pass unseen. */
function isUnknown(problem: Problem): boolean {
  return problem === "unresolved" || problem === "deep";
}

/** The words for some paths; null where there are none. */
function describe(direction: Direction, { paths, more }: ReturnType<typeof wrongPaths>): PathWords | null {
  if (paths.length === 0) return null;
  const problems = paths.flatMap((path) => path.problems.map(({ problem }) => problem));
  return {
    paths: paths.map((path) => printPath(direction, path)).join("; ") + (more ? "; and more" : ""),
    advice: [...new Set(problems.map((problem) => lesson(direction, problem).advice))].join(" "),
  };
}

/** A literal is named with its kind: `1n` alone does not say that it is a bigint. */
function nameOf({ type }: WrongPath["problems"][number]): string {
  return /^-?\d+n$/.test(type) ? `\`${type}\`, a bigint` : `\`${type}\``;
}

function printPath(direction: Direction, { path, problems }: WrongPath): string {
  const effects = [...new Set(problems.map(({ problem }) => lesson(direction, problem).effect))];
  const types = [...new Set(problems.map(nameOf))];
  const named = types.slice(0, maximumTypes).join(", ") + (types.length > maximumTypes ? ", …" : "");
  return `\`${path}\` is ${named} (${effects.join("; ")})`;
}
