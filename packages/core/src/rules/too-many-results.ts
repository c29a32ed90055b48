import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { tupleLength, unionText } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC1005: a tuple of more than two elements, or of open length. */
export const tooManyResults = defineRule({
  code: "FC1005",
  name: "too-many-results",
  severity: "error",
  title: "A handler returns at most two values",
  rule: "A handler returns nothing, an error, or an output and an error: a tuple of exactly two elements.",
  sdk: "handler may not return more than two values",
  messages: {
    long: {
      message: "The handler returns a tuple of {count} elements (`{type}`); at most two are allowed.",
      help: "Return `[output, error]`: put everything that belongs to the output into one object.",
    },
    open: {
      message:
        "The handler returns a tuple of open length (`{type}`), which must be exactly `[output, error]`.",
      help: "Write the tuple without a rest element: `[Output, Error | null]`.",
    },
  },
  check,
});

function check({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "long") return [];
  const lengths = result.members.map((member) => tupleLength(types, member));
  const messageId = lengths.includes(Infinity) ? "open" : "long";
  const place = placeAt(handler, signature.result.place, "The return type");
  const type = unionText(types, result.members);
  return [tooManyResults.finding(messageId, place, { type, count: Math.max(...lengths) })];
}
