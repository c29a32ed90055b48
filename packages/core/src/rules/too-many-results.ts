import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { textOf, typeAt } from "../types/table.js";

/** FC1005: a tuple of more than two elements, or of open length. */
export function tooManyResults({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "long") return [];
  const [member] = result.members;
  if (member === undefined) return [];
  const type = typeAt(types, member);
  if (type.kind !== "tuple") return [];
  const wording = type.elements.some((element) => element.rest) ? "open" : "long";
  const place = placeAt(handler, signature.result.place, "The return type");
  return [finding("FC1005", wording, place, { type: textOf(types, member), count: type.elements.length })];
}
