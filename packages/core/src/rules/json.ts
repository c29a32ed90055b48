import type { TypeId } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding, FindingPlace } from "../finding.js";
import { wrongPaths } from "../json/paths.js";
import type { WrongPath } from "../json/paths.js";
import { lesson } from "../json/problems.js";
import type { Direction } from "../json/problems.js";
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
  const findings: Finding[] = [];
  const unresolved = wrongPaths(types, direction, roots, (problem) => problem === "unresolved");
  if (unresolved.paths.length > 0) {
    const paths =
      unresolved.paths.map(({ path }) => `\`${path}\``).join(", ") + (unresolved.more ? ", and more" : "");
    findings.push(finding("FC1012", "part", place, { direction, paths }));
  }
  const wrong = wrongPaths(types, direction, roots, (problem) => problem !== "unresolved");
  if (wrong.paths.length === 0) return findings;
  const paths =
    wrong.paths.map((path) => printPath(direction, path)).join("; ") + (wrong.more ? "; and more" : "");
  const problems = wrong.paths.flatMap((path) => path.problems.map(({ problem }) => problem));
  const advice = [...new Set(problems.map((problem) => lesson(direction, problem).advice))].join(" ");
  const code = direction === "input" ? "FC2001" : "FC2002";
  return [...findings, finding(code, "paths", place, { paths, advice })];
}

function printPath(direction: Direction, { path, problems }: WrongPath): string {
  const effects = [...new Set(problems.map(({ problem }) => lesson(direction, problem).effect))];
  const types = [...new Set(problems.map(({ type }) => `\`${type}\``))];
  const named = types.slice(0, maximumTypes).join(", ") + (types.length > maximumTypes ? ", …" : "");
  return `\`${path}\` is ${named} (${effects.join("; ")})`;
}
