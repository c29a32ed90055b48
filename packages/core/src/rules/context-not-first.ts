import type { WordingOf } from "../diagnostics.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { annotateContext } from "../fixes/annotate-context.js";
import { swapParameters } from "../fixes/swap-parameters.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { asksForMore } from "../types/context.js";
import { textOf, typeAt } from "../types/table.js";

/**
 * FC1003: of two parameters the first is not the context; or the first or only one asks for more than the runtime gives, or is the context in
 * some cases only. A first parameter that did not resolve is FC1012 instead.
 */
export function contextNotFirst(reading: SignatureReading): Finding[] {
  const { types, handler, signature, parameters } = reading;
  const [first] = parameters;
  if (first === undefined || parameters.length > 2 || typeAt(types, first.type).kind === "unresolved")
    return [];
  const wording = wordingFor(reading);
  if (wording === null) return [];
  const place = placeAt(handler, first.place, `The parameter \`${first.name}\``);
  const values = { name: first.name, type: textOf(types, first.type), more: asksForMore(types, first.type) };
  const written = signature.implementation;
  const fixes =
    wording === "second"
      ? swapParameters(written)
      : wording === "untyped"
        ? annotateContext(written, reading.contextName)
        : [];
  return [finding("FC1003", wording, place, values, fixes)];
}

function wordingFor({ types, parameters, relations }: SignatureReading): WordingOf<"FC1003"> | null {
  const [first] = parameters;
  const [relation, second] = relations;
  if (relation === "more" || relation === "ambiguous") return relation;
  if (relation === "context" || parameters.length === 1 || first === undefined) return null;
  if (second === "context") return "second";
  return first.unannotated || typeAt(types, first.type).kind === "any" ? "untyped" : "absent";
}
