import type { SignatureFacts, TypeId } from "../facts.js";
import type { WordingOf } from "../diagnostics.js";
import { finding } from "../finding.js";
import type { Finding, Fix } from "../finding.js";
import { annotateTuple } from "../fixes/annotate-tuple.js";
import { returnPair } from "../fixes/return-pair.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { looksLikeError } from "../types/error-like.js";
import { typeAt, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

/** FC1006: a result alone that is no error: a plain value, an array, a generator, a short tuple. */
export function singleResultNotError({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "other") return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const wording = signature.result.generator ? "generator" : wordingFor(types, result.members);
  return [
    finding(
      "FC1006",
      wording,
      place,
      { type: unionText(types, result.members) },
      fixesFor(types, wording, signature),
    ),
  ];
}

function wordingFor(types: TypeTable, members: readonly TypeId[]): WordingOf<"FC1006"> {
  const facts = members.map((member) => typeAt(types, member));
  const tuples = facts.filter((type) => type.kind === "tuple");
  if (tuples.length === facts.length) {
    return tuples.every(({ elements }) => elements.length < 2) ? "short" : "empty";
  }
  if (facts.every((type) => type.kind === "array")) return "array";
  if (members.some((member) => looksLikeError(types, member))) return "lookalike";
  return "value";
}

function fixesFor(
  types: TypeTable,
  wording: WordingOf<"FC1006">,
  { implementation, result }: SignatureFacts,
): Fix[] {
  if (wording === "array") {
    const annotated = annotateTuple(types, implementation, result);
    return annotated.length > 0 ? annotated : returnPair(types, implementation, result);
  }
  return wording === "value" ? returnPair(types, implementation, result) : [];
}
