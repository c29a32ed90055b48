import type { TypeId } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding, FindingPlace } from "../finding.js";
import { reach, wrongPaths } from "../json/paths.js";
import type { WrongPath } from "../json/paths.js";
import { lesson } from "../json/problems.js";
import type { Direction, Problem } from "../json/problems.js";
import { inputOf, outputsOf, placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";

/** How many types are named at one path, where a union has more that are wrong. */
const maximumTypes = 3;

/** FC2001: what the handler takes as the event can't come from JSON. FC1012 where a part of it did not resolve. */
export function inputNotJson(reading: SignatureReading): Finding[] {
  const input = inputOf(reading);
  if (input === undefined) return [];
  const place = placeAt(reading.handler, input.place, `The parameter \`${input.name}\``);
  return judge(reading, "input", [input.type], place);
}

/** FC2002: what the handler returns can't be kept in JSON. FC1012 where a part of it did not resolve. */
export function outputNotJson(reading: SignatureReading): Finding[] {
  const place = placeAt(reading.handler, reading.signature.result.place, "The return type");
  return judge(reading, "output", outputsOf(reading), place);
}

function judge(
  { types }: SignatureReading,
  direction: Direction,
  roots: readonly TypeId[],
  place: FindingPlace,
): Finding[] {
  const graph = reach(types, direction, roots);
  const unknown = describe(direction, wrongPaths(types, direction, graph, isUnknown));
  const wrong = describe(
    direction,
    wrongPaths(types, direction, graph, (problem) => !isUnknown(problem)),
  );
  return [
    ...(unknown === null ? [] : [finding("FC1012", "part", place, { direction, ...unknown })]),
    ...(wrong === null ? [] : [finding(direction === "input" ? "FC2001" : "FC2002", "paths", place, wrong)]),
  ];
}

/** Whether a part can't be judged: nothing is known to be wrong with it, but it must not pass unseen. */
function isUnknown(problem: Problem): boolean {
  return problem === "unresolved" || problem === "deep";
}

/** The words for some paths; null where there are none. */
function describe(
  direction: Direction,
  { paths, more }: ReturnType<typeof wrongPaths>,
): { paths: string; advice: string } | null {
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
