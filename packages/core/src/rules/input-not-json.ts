import type { Finding } from "../finding.js";
import { judge } from "../json/judge.js";
import { inputOf, placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isNamesake, namedType } from "../types/context.js";
import { defineRule } from "./define-rule.js";
import { untypedHandler } from "./untyped-handler.js";

/** FC2001: what the handler takes as the event can't come from JSON. FC1012 where a part of it did not resolve. */
export const inputNotJson = defineRule({
  code: "FC2001",
  name: "input-not-json",
  severity: "error",
  title: "The input can't come from JSON",
  rule: "The event is decoded from JSON: strings, numbers, booleans, `null`, and arrays and objects of them. Nothing in JSON becomes a `Date`, a `Map`, a class instance or a function.",
  sdk: "(fails in json.Unmarshal)",
  messages: {
    paths: {
      message: "The input can't come from JSON: {paths}.",
      help: "{advice}",
    },
    namesake: {
      message:
        "`{name}` is {named}, not the context of this runtime, so it is the input, which can't come from JSON: {paths}.",
      help: "Import the context from the package that the handler is registered with. {advice}",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { types, handler } = reading;
  const input = inputOf(reading);
  if (input === undefined) return [];
  const place = placeAt(handler, input.place, `The parameter \`${input.name}\``);
  const { unknown, wrong } = judge(types, "input", [input.type]);
  const messageId = isNamesake(types, input.type) ? "namesake" : "paths";
  const values = { name: input.name, named: namedType(types, input.type) };
  return [
    ...(unknown === null ? [] : [untypedHandler.finding("part", place, { direction: "input", ...unknown })]),
    ...(wrong === null ? [] : [inputNotJson.finding(messageId, place, { ...values, ...wrong })]),
  ];
}
