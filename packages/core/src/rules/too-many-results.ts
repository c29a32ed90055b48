import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { tupleLength, unionText } from "../types/table.js";

/** FC1005: a tuple of more than two elements, or of open length. */
export function tooManyResults({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "long") return [];
  const lengths = result.members.map((member) => tupleLength(types, member));
  const wording = lengths.includes(Infinity) ? "open" : "long";
  const place = placeAt(handler, signature.result.place, "The return type");
  const type = unionText(types, result.members);
  return [finding("FC1005", wording, place, { type, count: Math.max(...lengths) })];
}
