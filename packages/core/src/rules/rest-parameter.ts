import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";

/** FC1004: a rest parameter that is written in the function, or whose type is no tuple of fixed length. */
export function restParameter({ handler, signature }: SignatureReading): Finding[] {
  return signature.parameters
    .filter((parameter) => parameter.rest)
    .map((parameter) => {
      const place = placeAt(handler, parameter.place, `The parameter \`${parameter.name}\``);
      return finding("FC1004", "rest", place, { name: parameter.name });
    });
}
