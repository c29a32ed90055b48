import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { swapResults } from "../fixes/swap-results.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { isErrorLike, looksLikeError } from "../types/error-like.js";
import { isErrorResult, untypedMembers } from "../types/result.js";
import { nonNullable, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";

/** FC1007: the second of two results is no error. Silent where it is `any` or `unknown`, which is FC1012. */
export function lastResultNotError({ types, handler, signature, result }: SignatureReading): Finding[] {
  if (result.form !== "output") return [];
  const untyped = untypedMembers(types, result.errors).length > 0;
  const wrong = result.errors.filter((error) => !isErrorResult(types, error));
  if (untyped || wrong.length === 0) return [];
  const place = placeAt(handler, signature.result.place, "The return type");
  const wording = result.outputs.every((output) => isNullableError(types, output))
    ? "first"
    : wrong.some((error) => looksLikeError(types, error))
      ? "lookalike"
      : "value";
  const fixes = wording === "first" ? swapResults(signature.implementation) : [];
  return [finding("FC1007", wording, place, { type: unionText(types, wrong) }, fixes)];
}

function isNullableError(types: TypeTable, id: number): boolean {
  const members = nonNullable(types, id);
  return members.length > 0 && members.every((member) => isErrorLike(types, member));
}
