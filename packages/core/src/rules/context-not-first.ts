import type { WordingOf } from "../diagnostics.js";
import { finding } from "../finding.js";
import type { Finding, Fix } from "../finding.js";
import { annotateContext } from "../fixes/annotate-context.js";
import { swapParameters } from "../fixes/swap-parameters.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { asksForMore, isNamesake, namedType } from "../types/context.js";
import { isContextName, isOtherOrder, isUntyped } from "../types/other-runtimes.js";
import { textOf, typeAt } from "../types/table.js";

/**
 * FC1003: of two parameters the first is not the context; or the first or only one asks for more than the runtime gives, or is the context in
 * some cases only. A first parameter that did not resolve is FC1012 instead.
 */
export function contextNotFirst(reading: SignatureReading): Finding[] {
  const { types, handler, parameters } = reading;
  const [first] = parameters;
  if (first === undefined || parameters.length > 2 || typeAt(types, first.type).kind === "unresolved")
    return [];
  const wording = wordingFor(reading);
  if (wording === null) return [];
  const place = placeAt(handler, first.place, `The parameter \`${first.name}\``);
  const [, second = first] = parameters;
  const values = {
    name: first.name,
    type: textOf(types, first.type),
    named: namedType(types, first.type),
    more: asksForMore(types, first.type),
    second: second.name,
    context: isContextName(second.name) ? second.name : "ctx",
    event: /^\w+$/.test(first.name) ? first.name : "event",
    input:
      first.unannotated || typeAt(types, first.type).kind === "any" ? "Input" : textOf(types, first.type),
    other: second.unannotated ? "" : ` (\`${second.name}\` is ${namedType(types, second.type)})`,
  };
  return [finding("FC1003", wording, place, values, fixesFor(reading, wording))];
}

function fixesFor({ types, signature, ...reading }: SignatureReading, wording: WordingOf<"FC1003">): Fix[] {
  const written = signature.implementation;
  const [first, second] = reading.parameters;
  if (first === undefined || second === undefined) return [];
  if (wording === "second") return reading.relations[1] === "context" ? swapParameters(written, null) : [];
  if (wording === "otherOrder") {
    const swaps = isUntyped(types, second) && reading.contextName !== null;
    return swaps ? swapParameters(written, reading.contextName) : [];
  }
  if (wording !== "untyped") return [];
  // Of two parameters without types, only a name that says so is known to be the context.
  const named = isContextName(first.name) && !isContextName(second.name);
  const safe = named || !isUntyped(types, second);
  return annotateContext(written, reading.contextName, safe);
}

function wordingFor(reading: SignatureReading): WordingOf<"FC1003"> | null {
  const { types, parameters, relations } = reading;
  const [first] = parameters;
  const [relation, second] = relations;
  if (relation === "more" || relation === "ambiguous") return relation;
  if (relation === "context" || parameters.length === 1 || first === undefined) return null;
  if (second === "context" || second === "more") return "second";
  if (isOtherOrder(reading)) return "otherOrder";
  if (isUntyped(types, first)) return "untyped";
  return isNamesake(types, first.type) ? "namesake" : "absent";
}
