import type { TypeId } from "../facts.js";
import { textOf } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { partsOf } from "./parts.js";
import type { ChildPart, Leave, Parts } from "./parts.js";
import type { Direction, Problem } from "./problems.js";
import { sortedEntries } from "../texts.js";

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

/** How many paths are shown for one direction (docs/handler-rules.md, section 4). */
const maximumPaths = 5;

/**
 * How far down and how long wrong parts are looked for. Both are beyond what a type in use needs; they end the search in types that recurse
 * with ever-growing arguments, and in those that have more paths than types.
 */
const maximumDepth = 100;
const maximumSteps = 50_000;

/** How many ways to the same path are kept apart. With more, those that lead to the same type are taken together. */
const maximumWays = 200;

/**
 * The paths to what JSON can't carry: the shallowest first, then by path, at most five. Each path to a wrong type is one of its own, but for
 * paths that pass the same type twice. `more`: there are others.
 *
 * A walk that stopped at the first findings would depend on the order of properties. So it is first found out, level by level, which types
 * have something wrong exactly so far below them; then the paths of a level are followed in their order, until there are enough.
 */
export function wrongPaths(
  types: TypeTable,
  direction: Direction,
  graph: PartsGraph,
  isWanted: (problem: Problem) => boolean,
): { paths: WrongPath[]; more: boolean } {
  const search = new Search(types, graph, isWanted);
  const root: Way = { node: "root", passed: new Set() };
  for (let depth = 0; depth <= maximumDepth && !search.isFull; depth += 1) {
    const level = search.level(depth);
    if (level.size === 0) break;
    if (level.has("root"))
      search.follow(direction === "input" ? "event" : "output", [root], depth, new Set(["root"]));
  }
  return { paths: search.found.slice(0, maximumPaths), more: search.isFull };
}

/** The search for paths, level by level. */
class Search {
  readonly found: WrongPath[] = [];
  readonly #types: TypeTable;
  readonly #graph: PartsGraph;
  readonly #isWanted: (problem: Problem) => boolean;
  /** The nodes that have something wrong so many levels below them. */
  readonly #levels: Set<Node>[];
  #steps = 0;

  constructor(types: TypeTable, graph: PartsGraph, isWanted: (problem: Problem) => boolean) {
    this.#types = types;
    this.#graph = graph;
    this.#isWanted = isWanted;
    const isWrong = (node: Node): boolean =>
      graph.get(node)?.wrong.some(({ problem }) => isWanted(problem)) ?? false;
    this.#levels = [new Set([...graph.keys()].filter(isWrong))];
  }

  /** Whether there are more paths than are shown. */
  get isFull(): boolean {
    return this.found.length > maximumPaths;
  }

  /** Levels are asked for in their order. */
  level(depth: number): ReadonlySet<Node> {
    const level = this.#levels[depth] ?? above(this.#graph, this.#levels[depth - 1] ?? new Set());
    this.#levels[depth] = level;
    return level;
  }

  /** `all`: every node at the path, whatever lies below it. */
  follow(path: string, ways: readonly Way[], depth: number, all: ReadonlySet<Node>): void {
    this.#steps += ways.length;
    if (depth === 0) {
      this.#arrive(path, ways, all);
      return;
    }
    const allOnwards = nodesBelow(this.#graph, all);
    for (const [segment, taken] of sortedEntries(this.#onwards(ways, depth))) {
      if (this.isFull || (this.#steps > maximumSteps && this.found.length > 0)) return;
      const below = allOnwards.get(segment) ?? new Set();
      this.follow(path + segment, taken.length > maximumWays ? together(taken) : taken, depth - 1, below);
    }
  }

  /** The ways one step further that lead to something wrong, by segment. */
  #onwards(ways: readonly Way[], depth: number): Map<string, Way[]> {
    const onwards = new Map<string, Way[]>();
    for (const { node, passed } of ways) {
      for (const child of this.#graph.get(node)?.children ?? []) {
        const below = nodeOf(child);
        if (passed.has(child.of) || this.#levels[depth - 1]?.has(below) !== true) continue;
        const way = { node: below, passed: new Set(passed).add(child.of) };
        const others = onwards.get(child.segment);
        if (others === undefined) onwards.set(child.segment, [way]);
        else others.push(way);
      }
    }
    return onwards;
  }

  #arrive(path: string, ways: readonly Way[], all: ReadonlySet<Node>): void {
    // A union adds nothing to the path: `undefined` is fine where another of its members has a value.
    const hasValue = [...all].some((node) => this.#graph.get(node)?.hasValue);
    const problems = ways
      .flatMap(({ node }) => this.#wrongAt(node))
      .filter(({ problem }) => !hasValue || problem !== "undefined");
    if (problems.length === 0) return;
    const byText = new Map(problems.map((wrong) => [`${wrong.type} ${wrong.problem}`, wrong]));
    this.found.push({ path, problems: sortedEntries(byText).map(([, wrong]) => wrong) });
  }

  #wrongAt(node: Node): WrongType[] {
    return (this.#graph.get(node)?.wrong ?? [])
      .filter(({ problem }) => this.#isWanted(problem))
      .map(({ problem, type }) => ({ problem, type: textOf(this.#types, type) }));
  }
}

/** The nodes that one step leads to, by segment. */
function nodesBelow(graph: PartsGraph, nodes: ReadonlySet<Node>): Map<string, Set<Node>> {
  const below = new Map<string, Set<Node>>();
  for (const node of nodes) {
    for (const child of graph.get(node)?.children ?? []) {
      const others = below.get(child.segment);
      if (others === undefined) below.set(child.segment, new Set([nodeOf(child)]));
      else others.add(nodeOf(child));
    }
  }
  return below;
}

/** One of the ways on which a path leads to a type: the members of unions on it differ. */
interface Way {
  readonly node: Node;
  /** The types that it has passed. */
  readonly passed: ReadonlySet<TypeId>;
}

/** One way for each type: it has passed what all ways to that type have. */
function together(ways: readonly Way[]): Way[] {
  const passed = new Map<Node, Set<TypeId>>();
  for (const way of ways) {
    const common = passed.get(way.node);
    if (common === undefined) passed.set(way.node, new Set(way.passed));
    else for (const id of common) if (!way.passed.has(id)) common.delete(id);
  }
  return [...passed].map(([node, common]) => ({ node, passed: common }));
}

/** A type at some place, since the same type is judged differently where it may be missing; or where all begins. */
type Node = "root" | `${TypeId} ${Leave}`;

function nodeOf({ type, leave }: ChildPart): Node {
  return `${type} ${leave}`;
}

/** The parts of some types, at every place where they can be reached. */
export type PartsGraph = ReadonlyMap<Node, Parts>;

/** All that can be reached from some types. */
export function reach(types: TypeTable, direction: Direction, roots: readonly TypeId[]): PartsGraph {
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
