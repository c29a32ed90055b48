import type { Finding } from "../finding.js";
import { judge } from "../json/judge.js";
import { outputsOf, placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { defineRule } from "./define-rule.js";
import { untypedHandler } from "./untyped-handler.js";

/** FC2002: what the handler returns can't be kept in JSON. FC1012 where a part of it did not resolve. */
export const outputNotJson = defineRule({
  code: "FC2002",
  name: "output-not-json",
  severity: "error",
  title: "The output does not survive JSON",
  rule: "The output is encoded to JSON: what JSON has no form for is dropped without a word, becomes `{}`, or throws.",
  sdk: "(fails in json.Marshal)",
  messages: {
    paths: {
      message: "The output can't be kept in JSON: {paths}.",
      help: "{advice}",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { types, handler, signature } = reading;
  const place = placeAt(handler, signature.result.place, "The return type");
  const { unknown, wrong } = judge(types, "output", outputsOf(reading));
  return [
    ...(unknown === null ? [] : [untypedHandler.finding("part", place, { direction: "output", ...unknown })]),
    ...(wrong === null ? [] : [outputNotJson.finding("paths", place, wrong)]),
  ];
}
