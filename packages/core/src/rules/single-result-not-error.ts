import type { SignatureFacts, TypeId } from "../facts.js";
import type { Finding, Fix } from "../finding.js";
import { annotateTuple } from "../fixes/annotate-tuple.js";
import { returnPair } from "../fixes/return-pair.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { looksLikeError } from "../types/error-like.js";
import { typeAt, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";
import type { MessageId } from "./define-rule.js";

/** FC1006: a single result that is not an error: a plain value, an array, a generator, a short tuple. */
export const singleResultNotError = defineRule({
  code: "FC1006",
  name: "single-result-not-error",
  severity: "error",
  title: "A single result is an error",
  rule: "What a handler returns alone is its error: `Error | null`. An output is returned together with one, as `[output, error]`. An error is the global `Error` or what derives from it; to have the same members is not enough.",
  sdk: "handler returns a single value, but it does not implement error",
  messages: {
    value: {
      message: "The handler returns `{type}` alone, which is neither an error nor `[output, error]`.",
      help: "Return `[value, null]` instead of the value, and `[undefined, error]` when it fails.",
    },
    array: {
      message: "The handler returns an array (`{type}`), where a tuple `[output, error]` is expected.",
      help: "Annotate the return type: `[Output, Error | null]`. To return a list as the output, return `[list, null]`.",
    },
    generator: {
      message: "The handler is a generator (it returns `{type}`), which is never run to its end.",
      help: "Use a function, or an async function, that returns `[output, error]`.",
    },
    short: {
      message:
        "The handler returns the tuple `{type}`, which is too short: it takes two elements, `[output, error]`.",
      help: "Add the error: `[output, null]`.",
    },
    empty: {
      message:
        "The handler returns the tuple `{type}`, which may be empty: the runtime takes `[]` for an output.",
      help: "Make the output required: `[Output | undefined, Error?]`.",
    },
    lookalike: {
      message:
        "The handler returns `{type}`, which looks like an error but does not derive from the global `Error`.",
      help: "Return an `Error`, or let the type extend it: having `name` and `message` is not enough.",
    },
  },
  check,
});

function check({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "other") return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const messageId = signature.result.generator ? "generator" : messageIdFor(types, result.members);
  return [
    singleResultNotError.finding(
      messageId,
      place,
      { type: unionText(types, result.members) },
      fixesFor(types, messageId, signature),
    ),
  ];
}

function messageIdFor(types: TypeTable, members: readonly TypeId[]): MessageId<typeof singleResultNotError> {
  const facts = members.map((member) => typeAt(types, member));
  const tuples = facts.filter((type) => type.kind === "tuple");
  if (tuples.length === facts.length) {
    return tuples.every(({ elements }) => elements.length < 2) ? "short" : "empty";
  }
  if (facts.every((type) => type.kind === "array")) return "array";
  if (members.some((member) => looksLikeError(types, member))) return "lookalike";
  return "value";
}

function fixesFor(
  types: TypeTable,
  messageId: MessageId<typeof singleResultNotError>,
  { implementation, result }: SignatureFacts,
): Fix[] {
  if (messageId === "array") {
    const annotated = annotateTuple(types, implementation, result);
    return annotated.length > 0 ? annotated : returnPair(types, implementation, result);
  }
  return messageId === "value" ? returnPair(types, implementation, result) : [];
}
