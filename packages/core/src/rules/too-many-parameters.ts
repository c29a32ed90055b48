import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";

/** FC1002: more than two parameters, reported at the third. */
export function tooManyParameters({ handler, parameters }: SignatureReading): Finding[] {
  const third = parameters[2];
  if (third === undefined) return [];
  const place = placeAt(handler, third.place, `The parameter \`${third.name}\``);
  return [finding("FC1002", "parameters", place, { count: parameters.length, name: third.name })];
}
