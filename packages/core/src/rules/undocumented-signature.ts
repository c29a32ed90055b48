import type { Finding } from "../finding.js";
import { returnNull } from "../fixes/return-null.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { defineRule } from "./define-rule.js";

/** FC1008: parameters and no result. Asked only of signatures whose parameters break no other rule. */
export const undocumentedSignature = defineRule({
  code: "FC1008",
  name: "undocumented-signature",
  severity: "error",
  title: "Parameters, but no result",
  rule: "The nine documented signatures return at least an error as soon as they take a parameter. The Go SDK lets a handler with parameters and no result through, but no document lists it. The option `acceptUndocumented` accepts it.",
  sdk: "(accepted, but documented nowhere)",
  messages: {
    result: {
      message: "The handler takes {parameters} but returns nothing; no documented signature does.",
      help: "Return `null` (and `Error | null` as the type); a function that only throws is inferred to return `void`: annotate it `: never` or `: Error | null`. The option `acceptUndocumented` accepts such handlers.",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { handler, signature, parameters } = reading;
  if (!isUndocumented(reading)) return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const count = parameters.length === 1 ? "a parameter" : "parameters";
  return [
    undocumentedSignature.finding(
      "result",
      place,
      { parameters: count },
      returnNull(signature.implementation, signature.result),
    ),
  ];
}

/** Whether a signature is one of the three forms that the SDK lets through and no document lists. */
function isUndocumented({ parameters, result }: SignatureReading): boolean {
  return parameters.length > 0 && result.form === "nothing";
}
