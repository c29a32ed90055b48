import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { returnNull } from "../fixes/return-null.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";

/** FC1008: parameters and no result. Asked only of signatures whose parameters break no other rule. */
export function undocumentedSignature(reading: SignatureReading): Finding[] {
  const { handler, signature, parameters } = reading;
  if (!isUndocumented(reading)) return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const count = parameters.length === 1 ? "a parameter" : "parameters";
  return [
    finding(
      "FC1008",
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
