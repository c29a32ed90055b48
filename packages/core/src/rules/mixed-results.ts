import type { SignatureFacts, TypeId } from "../facts.js";
import type { Finding, RelatedLocation } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { resultForm } from "../types/result.js";
import type { ResultForm } from "../types/result.js";
import { constituents, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC1009: some results are an output and an error, others an error alone or nothing. */
export const mixedResults = defineRule({
  code: "FC1009",
  name: "mixed-results",
  severity: "error",
  title: "Every return has the same form",
  rule: "A handler returns nothing, or an error, or an output and an error, in the same form each time: its caller has to know which of them it gets. Go can't write the mixture at all.",
  sdk: null,
  messages: {
    mixed: {
      message: "The handler returns different forms ({forms}): `{type}`.",
      help: "Return one form everywhere: `[output, null]` on success and `[undefined, error]` on failure.",
    },
  },
  check,
});

const names: Partial<Record<ResultForm, string>> = {
  pair: "an output and an error",
  error: "an error alone",
  null: "an error alone",
  nothing: "nothing",
};

function check({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "mixed") return [];
  const { span, related } = placeAt(handler, signature.result.place, "The return type");
  const place = { span, related: [...related, ...returnsOf(types, signature)] };
  const values = { forms: formsOf(types, result.members).join("; "), type: unionText(types, result.members) };
  return [mixedResults.finding("mixed", place, values)];
}

function formsOf(types: TypeTable, members: readonly TypeId[]): string[] {
  return [...new Set(members.flatMap((member) => names[resultForm(types, member)] ?? []))].sort();
}

/** The returns of the function itself, each with its form. */
function returnsOf(types: TypeTable, { implementation, result }: SignatureFacts): RelatedLocation[] {
  if (implementation === null || result.place?.own !== true) return [];
  const { file } = result.place.location;
  return implementation.returns.map(({ span, type }) => {
    const forms = type === null ? ["nothing"] : formsOf(types, constituents(types, [type]));
    return { location: { file, ...span }, message: `This returns ${forms.join(", or ")}.` };
  });
}
