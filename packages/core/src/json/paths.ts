import type { TypeId } from "../facts.js";
import { textOf } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { partsOf } from "./parts.js";
import type { ChildPart, Leave, Parts } from "./parts.js";
import type { Direction, Problem } from "./problems.js";

/** One path to something that JSON can't carry. */
export interface WrongPath {
  /** `event.items[].createdAt` */
  readonly path: string;
  /** What stands there: the problem, and the type as the compiler prints it. More than one where a union has several wrong members. */
  readonly problems: readonly WrongType[];
}

interface WrongType {
  readonly problem: Problem;
  readonly type: string;
}

/** How many paths are shown for one direction (the handler rules, section 4). */
const maximumPaths = 5;

/**
 * How far down, how many on one level, and how long wrong parts are looked for. All three are beyond what a type in use needs; they end the
 * search in types that recurse with ever-growing arguments, and in those that have far more paths than types. Parts are followed in the order
 * of their segments, so that where a search ends does not depend on the order of properties either.
 */
const maximumDepth = 100;
const maximumFound = 200;
const maximumSteps = 50_000;

/**
 * The paths to what JSON can't carry: the shallowest first, then by path, at most five. Each path to a wrong type is one of its own, but for
 * paths that pass the same type twice. `more`: there are others.
 *
 * A walk that stopped at the first findings would depend on the order of properties. So it is first found out, level by level, which types
 * have something wrong exactly so far below them; then all paths of a level are followed, and only then cut.
 */
export function wrongPaths(
  types: TypeTable,
  direction: Direction,
  roots: readonly TypeId[],
  isWanted: (problem: Problem) => boolean,
): { paths: WrongPath[]; more: boolean } {
  const name = direction === "input" ? "event" : "output";
  const graph = reach(types, direction, roots);
  const levels = [
    new Set(
      [...graph]
        .filter(([, { wrong }]) => wrong.some(({ problem }) => isWanted(problem)))
        .map(([node]) => node),
    ),
  ];
  const found: WrongPath[] = [];
  let steps = 0;
  const follow = (
    path: string,
    node: Node,
    depth: number,
    passed: ReadonlySet<TypeId>,
    into: Map<string, Map<string, WrongType>>,
  ): void => {
    const parts = graph.get(node);
    if (parts === undefined || steps > maximumSteps || into.size >= maximumFound) return;
    steps += 1;
    if (depth === 0) {
      const problems = into.get(path) ?? new Map<string, WrongType>();
      into.set(path, problems);
      for (const { problem, type } of parts.wrong) {
        const text = textOf(types, type);
        if (isWanted(problem)) problems.set(`${text} ${problem}`, { problem, type: text });
      }
      return;
    }
    for (const child of parts.children) {
      const below = nodeOf(child);
      if (passed.has(child.of) || levels[depth - 1]?.has(below) !== true) continue;
      follow(path + child.segment, below, depth - 1, new Set(passed).add(child.of), into);
    }
  };
  for (let depth = 0; depth <= maximumDepth && found.length <= maximumPaths; depth += 1) {
    const level = levels[depth];
    if (level === undefined || level.size === 0) break;
    const here = new Map<string, Map<string, WrongType>>();
    if (level.has("root")) follow(name, "root", depth, new Set(), here);
    for (const [path, problems] of sorted(here)) {
      found.push({ path, problems: sorted(problems).map(([, wrong]) => wrong) });
    }
    levels.push(above(graph, level));
  }
  return { paths: found.slice(0, maximumPaths), more: found.length > maximumPaths };
}

/** A type at some place, since the same type is judged differently where it may be missing; or where all begins. */
type Node = "root" | `${TypeId} ${Leave}`;

function nodeOf({ type, leave }: ChildPart): Node {
  return `${type} ${leave}`;
}

/** All that can be reached from some types. */
function reach(types: TypeTable, direction: Direction, roots: readonly TypeId[]): Map<Node, Parts> {
  const root = partsOf(types, direction, roots, "nothing");
  const graph = new Map<Node, Parts>([["root", root]]);
  const open = [...root.children];
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    const node = nodeOf(child);
    if (graph.has(node)) continue;
    const parts = partsOf(types, direction, [child.type], child.leave);
    graph.set(node, parts);
    open.push(...parts.children);
  }
  return graph;
}

/** The types one step above those of a level. */
function above(graph: ReadonlyMap<Node, Parts>, level: ReadonlySet<Node>): Set<Node> {
  const found = new Set<Node>();
  for (const [node, { children }] of graph) {
    if (children.some((child) => level.has(nodeOf(child)))) found.add(node);
  }
  return found;
}

/** The entries of a map, by key. */
function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
