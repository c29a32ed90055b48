import type { FunctionFacts, ResultFacts, TypeId } from "../facts.js";
import type { Fix } from "../finding.js";
import { isErrorResult } from "../types/result.js";
import { constituents, typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { fix, insert } from "./edits.js";
import { compareTexts } from "../texts.js";

/** Annotates the return type as a tuple, where array literals of two elements were inferred as an array. */
export function annotateTuple(types: TypeTable, written: FunctionFacts | null, result: ResultFacts): Fix[] {
  if (written?.declaresTypes !== true || written.returnType !== null || written.returnTypeInsertion === null)
    return [];
  const outputs = new Set<string>();
  const errors: TypeId[] = [];
  for (const { literals } of written.returns) {
    if (literals === null) return [];
    for (const [output, error, ...rest] of literals) {
      if (output?.annotation == null || error === undefined || rest.length > 0) return [];
      if (!isErrorResult(types, error.type)) return [];
      outputs.add(output.annotation);
      errors.push(error.type);
    }
  }
  if (outputs.size === 0 || written.endReachable) return [];
  const tuple = `[${outputText(outputs)}, ${errorText(types, errors)}]`;
  const type = result.awaited ? `Promise<${tuple}>` : tuple;
  const { open, at } = written.returnTypeInsertion;
  const edits = open === null ? [insert(at, `: ${type}`)] : [insert(open, "("), insert(at, `): ${type}`)];
  return [fix("Annotate the return type as a tuple", false, edits)];
}

/** A union needs parentheses around members that bind less tightly. */
function outputText(outputs: ReadonlySet<string>): string {
  const members = [...outputs].sort(undefinedLast);
  if (members.length === 1) return members.join();
  return members.map((member) => (/=>|\?|\bkeyof\b/.test(member) ? `(${member})` : member)).join(" | ");
}

/** `Error` with what is returned in its place: `undefined`, `null`, or both. */
function errorText(types: TypeTable, errors: readonly TypeId[]): string {
  const kinds = new Set(constituents(types, errors).map((id) => typeAt(types, id).kind));
  const withUndefined = kinds.has("undefined") || kinds.has("void");
  return [
    "Error",
    ...(kinds.has("null") || !withUndefined ? ["null"] : []),
    ...(withUndefined ? ["undefined"] : []),
  ].join(" | ");
}

function undefinedLast(a: string, b: string): number {
  const rank = (text: string): number => Number(text === "undefined" || text === "null");
  return rank(a) - rank(b) || compareTexts(a, b);
}
