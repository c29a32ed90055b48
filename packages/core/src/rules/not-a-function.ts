import type { CandidateFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

/** FC1001: a value that may be `null` or `undefined`, or has no call signature. */
export function notAFunction(reading: HandlerReading): Finding[] {
  const { types, handler } = reading;
  const place = placeAtHandler(handler);
  const nil = nilPart(reading);
  if (nil !== null) return [finding("FC1001", "nullable", place, { type: nil })];
  const kind = wrongKind(reading);
  if (kind === null) return [];
  const wrong = handler.candidates.filter((candidate) => candidate.signatures.length === 0);
  const wording = wrong.every((candidate) => isConstructor(types, candidate)) ? "constructor" : "value";
  return [finding("FC1001", wording, place, { type: handler.text, kind })];
}

/** The part of the handler's type that is no value: `null`, `undefined`, or both; null where it has none. */
export function nilPart({ types, handler }: HandlerReading): string | null {
  const facts = handler.candidates.map(({ type }) => typeAt(types, type));
  const texts = facts.filter(({ kind }) => kind === "null" || kind === "undefined").map(({ text }) => text);
  return texts.length === 0 ? null : texts.sort().join(" | ");
}

/** The kind of a member of the handler's type that can't be called; null where each can be. */
export function wrongKind({ types, handler }: HandlerReading): string | null {
  const wrong = handler.candidates.filter((candidate) => candidate.signatures.length === 0);
  return wrong.map((candidate) => kindOf(types, candidate)).sort()[0] ?? null;
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
