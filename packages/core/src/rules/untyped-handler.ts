import type { CandidateFacts, SignatureFacts, TypeId } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt, placeAtHandler } from "../reading.js";
import type { HandlerReading, SignatureReading } from "../reading.js";
import { untypedMembers } from "../types/result.js";
import { typeAt, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

/** FC1012 for the handler as a whole: `any`, `unknown`, `Function`, a type that did not resolve, or a parameter that only its callers know. */
export function untypedHandler({ types, handler }: HandlerReading): Finding[] {
  const place = placeAtHandler(handler);
  if (handler.forwarded)
    return [finding("FC1012", "forwarded", place, { name: handler.name ?? handler.text })];
  const untyped = handler.candidates
    .filter((candidate) => isUntyped(types, candidate))
    .map(({ type }) => type);
  if (hasUnresolved(types, untyped)) return [finding("FC1012", "unresolved", place, {})];
  if (handler.candidates.length === 0)
    return [finding("FC1012", "given", place, { registrar: handler.registeredBy })];
  if (untyped.length === 0) return [];
  return [finding("FC1012", "handler", place, { type: unionText(types, untyped) })];
}

function isUntyped(types: TypeTable, { type, signatures }: CandidateFacts): boolean {
  const fact = typeAt(types, type);
  if (fact.kind === "object") return signatures.length === 0 && fact.object.builtins.includes("Function");
  if (fact.kind === "parameter") return signatures.length === 0 && fact.constraint === null;
  return ["any", "unknown", "unresolved"].includes(fact.kind);
}

/** FC1012 for a parameter whose type did not resolve. (`any` and `unknown` are fine for an input: Go's `interface{}`.) */
export function untypedParameter({ types, handler, parameters }: SignatureReading): Finding[] {
  return parameters
    .slice(0, 2)
    .filter((parameter) => typeAt(types, parameter.type).kind === "unresolved")
    .map((parameter) => {
      const place = placeAt(handler, parameter.place, `The parameter \`${parameter.name}\``);
      return finding("FC1012", "parameter", place, { name: parameter.name });
    });
}

/** FC1012 for a result that is `any` or `unknown`, or did not resolve; also for the second of two results. */
export function untypedResult({ types, handler, signature, result }: SignatureReading): Finding[] {
  const place = placeAt(handler, signature.result.place, "The return type");
  if (result.form === "untyped") {
    if (hasUnresolved(types, result.members)) return [finding("FC1012", "unresolvedResult", place, {})];
    return [finding("FC1012", "result", place, { type: unionText(types, result.members) })];
  }
  if (result.form !== "output") return [];
  const untyped = untypedMembers(types, result.errors);
  if (untyped.length === 0) return [];
  if (hasUnresolved(types, untyped)) return [finding("FC1012", "unresolvedResult", place, {})];
  const type = unionText(types, untyped);
  const value = untypedValue(types, signature);
  if (value === undefined) return [finding("FC1012", "second", place, { type })];
  return [finding("FC1012", "caught", place, { type, value })];
}

/** The variable of unknown type that the function returns as its error, most often what it has caught. */
function untypedValue(types: TypeTable, { implementation }: SignatureFacts): string | undefined {
  const literals = implementation?.returns.flatMap((one) => one.literals ?? []) ?? [];
  const error = literals
    .flatMap(([, second]) => second ?? [])
    .find(({ type, text }) => /^[\w$]+$/.test(text) && untypedMembers(types, [type]).length > 0);
  return error?.text;
}

function hasUnresolved(types: TypeTable, ids: readonly TypeId[]): boolean {
  return ids.some((id) => typeAt(types, id).kind === "unresolved");
}
