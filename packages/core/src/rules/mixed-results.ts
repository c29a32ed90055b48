import type { SignatureFacts, TypeId } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding, RelatedLocation } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { resultForm } from "../types/result.js";
import type { ResultForm } from "../types/result.js";
import { constituents, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

const names: Partial<Record<ResultForm, string>> = {
  pair: "an output and an error",
  error: "an error alone",
  null: "an error alone",
  nothing: "nothing",
};

/** FC1009: some results are an output and an error, others an error alone or nothing. */
export function mixedResults({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "mixed") return [];
  const { span, related } = placeAt(handler, signature.result.place, "The return type");
  const place = { span, related: [...related, ...returnsOf(types, signature)] };
  const values = { forms: formsOf(types, result.members).join("; "), type: unionText(types, result.members) };
  return [finding("FC1009", "mixed", place, values)];
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
