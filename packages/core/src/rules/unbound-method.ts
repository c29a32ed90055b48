import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";

/** FC1018: a method that uses its object is registered without it. */
export function unboundMethod({ handler }: HandlerReading): Finding[] {
  const { unbound, name } = handler;
  if (unbound === null) return [];
  return [finding("FC1018", "method", placeAtHandler(handler), { name: name ?? "", used: unbound })];
}
