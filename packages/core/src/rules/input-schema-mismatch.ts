import type { Finding } from "../finding.js";
import { inputOf, placeAtSchema } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { textOf, typeAt } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC2003: the `input` schema gives something else than the handler takes (docs/handler-rules.md, section 4.1). */
export const inputSchemaMismatch = defineRule({
  code: "FC2003",
  name: "input-schema-mismatch",
  severity: "error",
  title: "The schema gives something else than the handler takes",
  rule: "An `input` schema validates the event, and the handler is called with what the schema gives. TypeScript does not compare the two where the handler's parameter is annotated.",
  sdk: null,
  messages: {
    mismatch: {
      message: "The schema gives `{given}`, but the handler takes `{taken}`.",
      help: "Give `{name}` the type that the schema gives, or let the schema give `{taken}`.",
    },
    stale: {
      message: "The validator gives `{given}`, which does not fit the `{taken}` that the handler takes.",
      help: "Update the validator: `fc-check schema --validators --out-dir FOLDER`, with the folder that it is in.",
    },
    unknown: {
      message: "The schema gives `unknown`, so it can't be known that it fits `{taken}`.",
      help: "Leave out the annotation of the schema, which hides its types, or let it say what the schema gives: `StandardSchema<unknown, {taken}>`.",
    },
    noEvent: {
      message: "The handler takes no event, but `input` has a schema for it.",
      help: "Leave out `input`, or let the handler take the event.",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { types, handler } = reading;
  const { schema } = handler;
  if (schema === null) return [];
  const input = inputOf(reading);
  if (input === undefined) {
    const known = schema.gives.some(({ type }) => typeAt(types, type).kind !== "any");
    return known ? [inputSchemaMismatch.finding("noEvent", placeAtSchema(handler, schema), {})] : [];
  }
  const { name, place } = input;
  const message = `The parameter \`${name}\` is declared here.`;
  const related = place === null ? [] : [{ location: place.location, message }];
  return schema.gives
    .filter(({ fits }) => !fits.includes(input.type))
    .map(({ type }) => {
      const given = textOf(types, type);
      const values = { given, taken: textOf(types, input.type), name };
      const known = schema.generated ? "stale" : "mismatch";
      const messageId = typeAt(types, type).kind === "unknown" ? "unknown" : known;
      return inputSchemaMismatch.finding(messageId, placeAtSchema(handler, schema, related), values);
    });
}
