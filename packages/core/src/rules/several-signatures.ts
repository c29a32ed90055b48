import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAtHandler, rolesOf } from "../reading.js";
import type { HandlerReading, SignatureReading } from "../reading.js";
import { goForm } from "../shapes.js";

/** FC1010: overloads. */
export function overloads({ handler }: HandlerReading): Finding[] {
  const count = Math.max(0, ...handler.candidates.map((candidate) => candidate.signatures.length));
  return count > 1 ? [finding("FC1010", "overloads", placeAtHandler(handler), { count })] : [];
}

/** FC1010: a union of functions of different shapes. `accepted` are the members that break no rule of their own. */
export function differentShapes(
  { handler }: HandlerReading,
  accepted: readonly SignatureReading[],
): Finding[] {
  const forms = [...new Set(accepted.map((reading) => goForm(rolesOf(reading))))].sort();
  if (forms.length < 2) return [];
  return [
    finding("FC1010", "union", placeAtHandler(handler), {
      forms: forms.map((form) => `\`${form}\``).join(", "),
    }),
  ];
}
