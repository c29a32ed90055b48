import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isOtherOrder } from "../types/other-runtimes.js";

/** FC1002: more than two parameters, reported at the third. */
export function tooManyParameters(reading: SignatureReading): Finding[] {
  const { handler, parameters } = reading;
  const third = parameters[2];
  if (third === undefined) return [];
  const place = placeAt(handler, third.place, `The parameter \`${third.name}\``);
  const callback = parameters.length === 3 && isOtherOrder(reading);
  const values = { count: parameters.length, name: third.name };
  return [finding("FC1002", callback ? "callback" : "parameters", place, values)];
}
