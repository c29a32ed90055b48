import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";

/** FC1011: type parameters on the signature. */
export function genericHandler({ handler }: HandlerReading): Finding[] {
  const generic = handler.candidates.some(({ signatures }) =>
    signatures.some((one) => one.typeParameters > 0),
  );
  return generic ? [finding("FC1011", "generic", placeAtHandler(handler), { type: handler.text })] : [];
}
