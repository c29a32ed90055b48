import type { HandlerFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { judge } from "../json/judge.js";
import { inputOf, placeAt, placeAtSchema } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isNamesake, namedType } from "../types/context.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";
import { untypedHandler } from "./untyped-handler.js";

/**
 * FC2001: what the handler takes as the event, or what its schema takes, can't come from JSON. FC1012 where a part of it did not resolve
 * (docs/handler-rules.md, section 4.1).
 */
export const inputNotJson = defineRule({
  code: "FC2001",
  name: "input-not-json",
  severity: "error",
  title: "The input can't come from JSON",
  rule: "The event is decoded from JSON: strings, numbers, booleans, `null`, and arrays and objects of them. Nothing in JSON becomes a `Date`, a `Map`, a class instance or a function. Where an `input` schema decodes the event, it is the schema that has to take JSON.",
  sdk: "(fails in json.Unmarshal)",
  messages: {
    paths: {
      message: "The input can't come from JSON: {paths}.",
      help: "{advice}",
    },
    decodable: {
      message: "The input can't come from JSON: {paths}.",
      help: "{advice} Or let an `input` schema decode the event.",
    },
    schema: {
      message: "The schema takes what can't come from JSON: {paths}.",
      help: "Let the schema take what arrives, and convert it. {advice}",
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
  const found = [
    ...(unknown === null ? [] : [untypedHandler.finding("part", place, { direction: "input", ...unknown })]),
    ...checkSchema(reading),
  ];
  if (wrong === null || isDecoded(types, handler)) return found;
  const values = { name: input.name, named: namedType(types, input.type), ...wrong };
  const messageId = isNamesake(types, input.type)
    ? "namesake"
    : handler.schema === null
      ? "paths"
      : "decodable";
  return [...found, inputNotJson.finding(messageId, place, values)];
}

/** What a schema takes comes from JSON; what it gives may be anything, but has to be known. */
function checkSchema({ types, handler }: SignatureReading): Finding[] {
  const { schema } = handler;
  if (schema === null || schema.takes.length === 0) return [];
  const place = placeAtSchema(handler, schema);
  const given = schema.gives.map(({ type }) => type);
  const { wrong } = judge(types, "input", schema.takes);
  const { unknown } = judge(types, "input", [...schema.takes, ...given]);
  return [
    ...(unknown === null ? [] : [untypedHandler.finding("part", place, { direction: "input", ...unknown })]),
    ...(wrong === null ? [] : [inputNotJson.finding("schema", place, wrong)]),
  ];
}

/** Whether a schema decodes every event, to a type that is known: the handler's own type need not be JSON then. */
function isDecoded(types: TypeTable, { schema }: HandlerFacts): boolean {
  if (schema === null || schema.optional || schema.generated || schema.gives.length === 0) return false;
  return schema.gives.every(({ type }) => !["any", "unresolved"].includes(typeAt(types, type).kind));
}
