import type { Finding } from "../finding.js";
import { placeAtHandler, rolesOf } from "../reading.js";
import type { HandlerReading, SignatureReading } from "../reading.js";
import { goForm } from "../shapes.js";
import { defineRule } from "./define-rule.js";

/** FC1010: overloads, or a union of functions of different shapes. */
export const severalSignatures = defineRule({
  code: "FC1010",
  name: "several-signatures",
  severity: "error",
  title: "A handler has one signature",
  rule: "A handler is called in one way only. Overloads, or a union of functions of different shapes, leave open which one; Go can't write them.",
  sdk: null,
  messages: {
    overloads: {
      message: "The handler has {count} call signatures; which of them is meant can't be told.",
      help: "Register a function with one signature.",
    },
    union: {
      message: "The handler is a union of functions of different shapes ({forms}).",
      help: "Register functions of one shape, or choose between them inside one handler.",
    },
  },
  check: { handler: checkOverloads, union: checkUnion },
});

function checkOverloads({ handler }: HandlerReading): Finding[] {
  const count = Math.max(0, ...handler.candidates.map((candidate) => candidate.signatures.length));
  return count > 1 ? [severalSignatures.finding("overloads", placeAtHandler(handler), { count })] : [];
}

/** `accepted` are the members that break no rule of their own. */
function checkUnion({ handler }: HandlerReading, accepted: readonly SignatureReading[]): Finding[] {
  const forms = [...new Set(accepted.map((reading) => goForm(rolesOf(reading))))].sort();
  if (forms.length < 2) return [];
  const printed = forms.map((form) => `\`${form}\``).join(", ");
  return [severalSignatures.finding("union", placeAtHandler(handler), { forms: printed })];
}
