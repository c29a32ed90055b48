import type { SignatureFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { annotateContext } from "../fixes/annotate-context.js";
import { placeAtHandler, readSignature } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { asksForMore, namedType } from "../types/context.js";
import { textOf, typeAt } from "../types/table.js";
import { nilPart, wrongKind } from "./not-a-function.js";
import { untypedHandler, untypedParameter, untypedResult } from "./untyped-handler.js";

/** FC1014: a life-cycle handler that is not `(ctx: Context) => void`. It stands in for every other FC1xxx but FC1012. */
export function lifecycleSignature(reading: HandlerReading): Finding[] {
  const untyped = untypedHandler(reading);
  if (untyped.length > 0) return untyped;
  const { handler } = reading;
  const signatures = handler.candidates.map(({ signatures }) =>
    signatures.length === 1 ? signatures[0] : undefined,
  );
  const callable = signatures.every(
    (signature): signature is SignatureFacts => signature?.typeParameters === 0,
  );
  if (!callable) return [noSingleSignature(reading)];
  return signatures.flatMap((signature) => checkSignature(reading, signature));
}

/** In place of FC1001, FC1010 and FC1011. */
function noSingleSignature(reading: HandlerReading): Finding {
  const { handler } = reading;
  const place = placeAtHandler(handler);
  const nil = nilPart(reading);
  if (nil !== null) return finding("FC1014", "nullable", place, { type: nil });
  const kind = wrongKind(reading);
  if (kind !== null) return finding("FC1014", "kind", place, { type: handler.text, kind });
  return finding("FC1014", "signature", place, { type: handler.text });
}

function checkSignature(reading: HandlerReading, signature: SignatureFacts): Finding[] {
  const { types, handler } = reading;
  const place = placeAtHandler(handler);
  const read = readSignature(reading, signature);
  const [parameter] = signature.parameters;
  if (signature.parameters.length !== 1 || parameter === undefined) {
    return [finding("FC1014", "count", place, { count: signature.parameters.length })];
  }
  const unresolved = untypedParameter(read);
  if (unresolved.length > 0) return unresolved;
  if (parameter.rest || read.relations[0] !== "context") {
    const values = {
      name: parameter.name,
      type: textOf(types, parameter.type),
      named: namedType(types, parameter.type),
    };
    const fixes = parameter.unannotated
      ? annotateContext(signature.implementation, reading.contextName, true)
      : [];
    if (read.relations[0] === "more") {
      const more = asksForMore(types, parameter.type);
      return [finding("FC1014", "more", place, { ...values, more })];
    }
    return [finding("FC1014", "parameter", place, values, fixes)];
  }
  if (read.result.form === "untyped") return untypedResult(read);
  // `never` alone counts as an error result for an event handler; here it counts as nothing.
  const nothing = signature.result.constituents.every((id) =>
    ["void", "undefined", "never"].includes(typeAt(types, id).kind),
  );
  if (read.result.form === "nothing" || nothing) return [];
  return [finding("FC1014", "result", place, { type: signature.result.text })];
}
