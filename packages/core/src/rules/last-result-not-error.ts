import type { Finding } from "../finding.js";
import { swapResults } from "../fixes/swap-results.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isErrorLike, looksLikeError } from "../types/error-like.js";
import { isErrorResult, untypedMembers } from "../types/result.js";
import { nonNullable, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC1007: the second of two results is not an error. Silent where it is `any` or `unknown`, which is FC1012. */
export const lastResultNotError = defineRule({
  code: "FC1007",
  name: "last-result-not-error",
  severity: "error",
  title: "The error comes last",
  rule: "Of two results the second is the error: `[output, error]`. An error is the global `Error` or what derives from it; to have the same members is not enough.",
  sdk: "handler returns two values, but the second does not implement error",
  messages: {
    first: {
      message:
        "The error comes last: here the first of the two results is the error, and the second is `{type}`.",
      help: "Swap the two elements: `[output, error]`.",
    },
    value: {
      message: "The second of two results must be an error or `null`, but it is `{type}`.",
      help: "Return `[output, null]` on success and `[undefined, error]` on failure; values that belong together go into one object.",
    },
    lookalike: {
      message:
        "The second of two results is `{type}`, which looks like an error but does not derive from the global `Error`.",
      help: "Return an `Error`, or let the type extend it: having `name` and `message` is not enough.",
    },
  },
  check,
});

function check({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "output") return [];
  const untyped = untypedMembers(types, result.errors).length > 0;
  const wrong = result.errors.filter((error) => !isErrorResult(types, error));
  if (untyped || wrong.length === 0) return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const messageId = result.outputs.every((output) => isNullableError(types, output))
    ? "first"
    : wrong.some((error) => looksLikeError(types, error))
      ? "lookalike"
      : "value";
  const fixes = messageId === "first" ? swapResults(signature.implementation) : [];
  return [lastResultNotError.finding(messageId, place, { type: unionText(types, wrong) }, fixes)];
}

function isNullableError(types: TypeTable, id: number): boolean {
  const members = nonNullable(types, id);
  return members.length > 0 && members.every((member) => isErrorLike(types, member));
}
