import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC1004: a rest parameter that is written in the function, or whose type is not a tuple of fixed length. */
export const restParameter = defineRule({
  code: "FC1004",
  name: "rest-parameter",
  severity: "error",
  title: "A handler takes no rest parameter",
  rule: "A handler is called with the context and the event, or one of them, or nothing; a rest parameter has no fixed place among them. The Go SDK lets a variadic handler through and fails when it calls it.",
  sdk: "(accepted; the call fails)",
  messages: {
    rest: {
      message: "A handler can't take a rest parameter: `{name}` is never given a list of arguments.",
      help: "Write the parameters out: `(ctx: Context, event: Input)`, or one of them.",
    },
  },
  check,
});

function check({ handler, signature }: SignatureReading): Finding[] {
  return signature.parameters
    .filter((parameter) => parameter.rest)
    .map((parameter) => {
      const place = placeAt(handler, parameter.place, `The parameter \`${parameter.name}\``);
      return restParameter.finding("rest", place, { name: parameter.name });
    });
}
