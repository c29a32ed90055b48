import type { TypeId } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding, FindingPlace, WordingValues } from "../finding.js";
import { reach, wrongPaths } from "../json/paths.js";
import type { WrongPath } from "../json/paths.js";
import { lesson } from "../json/problems.js";
import type { Direction, Problem } from "../json/problems.js";
import { inputOf, outputsOf, placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isNamesake, namedType } from "../types/context.js";

/** How many types are named at one path, where a union has more that are wrong. */
const maximumTypes = 3;

/** FC2001: what the handler takes as the event can't come from JSON. FC1012 where a part of it did not resolve. */
export function inputNotJson(reading: SignatureReading): Finding[] {
  const input = inputOf(reading);
  if (input === undefined) return [];
  const place = placeAt(reading.handler, input.place, `The parameter \`${input.name}\``);
  const wording = isNamesake(reading.types, input.type) ? "namesake" : "paths";
  const values = { name: input.name, named: namedType(reading.types, input.type) };
  return judge(reading, { direction: "input", roots: [input.type], place }, (wrong) =>
    finding("FC2001", wording, place, { ...values, ...wrong }),
  );
}

/** FC2002: what the handler returns can't be kept in JSON. FC1012 where a part of it did not resolve. */
export function outputNotJson(reading: SignatureReading): Finding[] {
  const place = placeAt(reading.handler, reading.signature.result.place, "The return type");
  return judge(reading, { direction: "output", roots: outputsOf(reading), place }, (wrong) =>
    finding("FC2002", "paths", place, wrong),
  );
}

/** What is judged: types of one direction, and where a finding about them stands. */
interface Subject {
  readonly direction: Direction;
  readonly roots: readonly TypeId[];
  readonly place: FindingPlace;
}

/** The words for some paths. */
interface Paths {
  readonly paths: string;
  readonly advice: string;
}

function judge(
  { types }: SignatureReading,
  { direction, roots, place }: Subject,
  report: (wrong: Paths & WordingValues) => Finding,
): Finding[] {
  const graph = reach(types, direction, roots);
  const unknown = describe(direction, wrongPaths(types, direction, graph, isUnknown));
  const wrong = describe(
    direction,
    wrongPaths(types, direction, graph, (problem) => !isUnknown(problem)),
  );
  return [
    ...(unknown === null ? [] : [finding("FC1012", "part", place, { direction, ...unknown })]),
    ...(wrong === null ? [] : [report({ ...wrong })]),
  ];
}

/** Whether a part can't be judged: nothing is known to be wrong with it, but it must not pass unseen. */
function isUnknown(problem: Problem): boolean {
  return problem === "unresolved" || problem === "deep";
}

/** The words for some paths; null where there are none. */
function describe(direction: Direction, { paths, more }: ReturnType<typeof wrongPaths>): Paths | null {
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
