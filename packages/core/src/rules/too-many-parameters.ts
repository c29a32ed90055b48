import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isOtherOrder } from "../types/other-runtimes.js";
import { defineRule } from "./define-rule.js";

/** FC1002: more than two parameters, reported at the third. */
export const tooManyParameters = defineRule({
  code: "FC1002",
  name: "too-many-parameters",
  severity: "error",
  title: "A handler takes at most two parameters",
  rule: "A handler takes the context and the event, or one of them, or nothing. Optional parameters and parameters with a default value count too; a `this` parameter does not.",
  sdk: "handlers may not take more than two arguments, but handler takes {count}",
  messages: {
    parameters: {
      message: "The handler takes {count} parameters; at most two are given: the context and the event.",
      help: "Move `{name}` into the event, or read it from the environment or from a variable outside the handler.",
    },
    callback: {
      message:
        "The handler takes {count} parameters, as `(event, context, callback)` of other runtimes does; here it is given two, the context and the event.",
      help: "Write `(ctx: Context, event: Input)`, and instead of calling `{name}` return `[output, null]`, or `[undefined, error]` when it fails.",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { handler, parameters } = reading;
  const third = parameters[2];
  if (third === undefined) return [];
  const place = placeAt(handler, third.place, `The parameter \`${third.name}\``);
  const callback = parameters.length === 3 && isOtherOrder(reading);
  const values = { count: parameters.length, name: third.name };
  return [tooManyParameters.finding(callback ? "callback" : "parameters", place, values)];
}
