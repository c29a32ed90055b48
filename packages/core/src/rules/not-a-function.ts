import type { CandidateFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

/** FC1001: a value that may be `null` or `undefined`, or has no call signature. */
export function notAFunction({ types, handler }: HandlerReading): Finding[] {
  const place = placeAtHandler(handler);
  const values = { type: handler.text, kind: "nil" };
  const nullable = handler.candidates.filter(({ type }) =>
    ["null", "undefined"].includes(typeAt(types, type).kind),
  );
  if (nullable.length > 0) {
    const text = nullable
      .map(({ type }) => typeAt(types, type).text)
      .sort()
      .join(" | ");
    return [finding("FC1001", "nullable", place, { ...values, type: text })];
  }
  const wrong = handler.candidates.find((candidate) => candidate.signatures.length === 0);
  if (wrong === undefined) return [];
  const wording = isConstructor(types, wrong) ? "constructor" : "value";
  return [finding("FC1001", wording, place, { ...values, kind: kindOf(types, wrong) })];
}

function isConstructor(types: TypeTable, candidate: CandidateFacts): boolean {
  const type = typeAt(types, candidate.type);
  return type.kind === "object" && type.object.constructable;
}

/** The kind that the SDK's message would name, as far as TypeScript has the same one. */
function kindOf(types: TypeTable, candidate: CandidateFacts): string {
  const { kind } = typeAt(types, candidate.type);
  if (kind === "string") return "string";
  if (kind === "boolean") return "bool";
  if (kind === "number" || kind === "enum") return "float64";
  return kind === "array" || kind === "tuple" ? "slice" : "struct";
}
