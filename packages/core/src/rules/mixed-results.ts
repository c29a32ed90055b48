import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { resultForm } from "../types/result.js";
import { unionText } from "../types/table.js";

/** FC1009: some results are an output and an error, others an error alone or nothing. */
export function mixedResults({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "mixed") return [];
  const names = {
    pair: "an output and an error",
    error: "an error alone",
    null: "an error alone",
    nothing: "nothing",
  };
  const forms = new Set<string>();
  for (const member of result.members) {
    const form = resultForm(types, member);
    if (form in names) forms.add(names[form as keyof typeof names]);
  }
  const place = placeAt(handler, signature.result.place, "The return type");
  return [
    finding("FC1009", "mixed", place, {
      forms: [...forms].sort().join("; "),
      type: unionText(types, result.members),
    }),
  ];
}
