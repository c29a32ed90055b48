import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC1011: type parameters on the signature. */
export const genericHandler = defineRule({
  code: "FC1011",
  name: "generic-handler",
  severity: "error",
  title: "A handler is not generic",
  rule: "The event is decoded for one type and the output encoded from one; nobody gives a type argument when the platform calls. Go can't pass a generic function uninstantiated.",
  sdk: null,
  messages: {
    generic: {
      message: "The handler has type parameters, which nothing will ever give: `{type}`.",
      help: "Write the types out, or register an instantiation: `start(handler<Input>)`.",
    },
  },
  check,
});

function check({ handler }: HandlerReading): Finding[] {
  const generic = handler.candidates.some(({ signatures }) =>
    signatures.some((one) => one.typeParameters > 0),
  );
  return generic ? [genericHandler.finding("generic", placeAtHandler(handler), { type: handler.text })] : [];
}
