import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt, placeAtHandler } from "../reading.js";
import type { HandlerReading, SignatureReading } from "../reading.js";
import { constituents, textOf, typeAt } from "../types/table.js";

/** FC1012 for the handler as a whole: `any`, `unknown`, `Function`, a type that did not resolve, or a parameter that only its callers know. */
export function untypedHandler({ types, handler }: HandlerReading): Finding[] {
  const place = placeAtHandler(handler);
  if (handler.forwarded)
    return [finding("FC1012", "forwarded", place, { name: handler.name ?? handler.text })];
  for (const { type, signatures } of handler.candidates) {
    const fact = typeAt(types, type);
    if (fact.kind === "unresolved") return [finding("FC1012", "unresolved", place, {})];
    const untypedFunction =
      fact.kind === "object" && signatures.length === 0 && fact.object.builtins.includes("Function");
    if (fact.kind === "any" || fact.kind === "unknown" || untypedFunction) {
      return [finding("FC1012", "handler", place, { type: fact.text })];
    }
  }
  return [];
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
    const unresolved = result.members.some((member) => typeAt(types, member).kind === "unresolved");
    if (unresolved) return [finding("FC1012", "unresolvedResult", place, {})];
    const [type] = result.members;
    return [
      finding("FC1012", "result", place, {
        type: type === undefined ? signature.result.text : textOf(types, type),
      }),
    ];
  }
  if (result.form !== "output") return [];
  const untyped = constituents(types, result.errors).find((id) =>
    ["any", "unknown", "unresolved"].includes(typeAt(types, id).kind),
  );
  if (untyped === undefined) return [];
  if (typeAt(types, untyped).kind === "unresolved") return [finding("FC1012", "unresolvedResult", place, {})];
  return [finding("FC1012", "second", place, { type: textOf(types, untyped) })];
}
