import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC1018: a method that uses its object is registered without it. */
export const unboundMethod = defineRule({
  code: "FC1018",
  name: "unbound-method",
  severity: "warning",
  title: "A method is registered without its object",
  rule: "A function that is taken from an object, as in `start(orders.handle)`, is called without it: in a method of a class `this` is `undefined` then. A method that declares `this: void` says that it needs none.",
  sdk: null,
  messages: {
    method: {
      message:
        "`{name}` uses `{used}`, but is registered without its object, and is called with another `this`.",
      help: "Register a function that calls it on its object (`(ctx: Context, event: Input) => object.{name}(ctx, event)`), or `object.{name}.bind(object)` with `takes`.",
    },
  },
  check,
});

function check({ handler }: HandlerReading): Finding[] {
  const { unbound, name } = handler;
  if (unbound === null) return [];
  return [unboundMethod.finding("method", placeAtHandler(handler), { name: name ?? "", used: unbound })];
}
