import type { FunctionFacts, ResultFacts, WrittenElement } from "../facts.js";
import type { Fix } from "../finding.js";
import { isErrorResult } from "../types/result.js";
import type { TypeTable } from "../types/table.js";
import { fix, insert } from "./edits.js";

/** Annotates the return type as a tuple, where array literals of two elements were inferred as an array. */
export function annotateTuple(types: TypeTable, written: FunctionFacts | null, result: ResultFacts): Fix[] {
  if (written?.declaresTypes !== true || written.returnType !== null || written.returnTypeInsertion === null)
    return [];
  const outputs = new Set<string>();
  for (const { elements } of written.returns) {
    const [output, error, ...rest]: readonly WrittenElement[] = elements ?? [];
    if (output?.annotation == null || error === undefined || rest.length > 0) return [];
    if (!isErrorResult(types, error.type)) return [];
    outputs.add(output.annotation);
  }
  if (outputs.size === 0 || written.endReachable) return [];
  const tuple = `[${[...outputs].sort(undefinedLast).join(" | ")}, Error | null]`;
  const type = result.awaited ? `Promise<${tuple}>` : tuple;
  const { open, at } = written.returnTypeInsertion;
  const edits = open === null ? [insert(at, `: ${type}`)] : [insert(open, "("), insert(at, `): ${type}`)];
  return [fix("Annotate the return type as a tuple", false, edits)];
}

function undefinedLast(a: string, b: string): number {
  const rank = (text: string): number => Number(text === "undefined" || text === "null");
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
