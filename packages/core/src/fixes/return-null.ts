import type { FunctionFacts, ResultFacts, WrittenReturn } from "../facts.js";
import type { Edit, Fix } from "../finding.js";
import { fix, insert, replace } from "./edits.js";

/** Returns `null` instead of nothing, everywhere, and `Error | null` as the type. */
export function returnNull(written: FunctionFacts | null, result: ResultFacts): Fix[] {
  if (written?.declaresTypes !== true || written.generator) return [];
  const returns = written.returns.map((one) => nullFor(one, written));
  if (returns.some((edits) => edits === null)) return [];
  const edits = returns.flatMap((one) => one ?? []);
  const { end, endReachable } = written;
  if (end !== null && endReachable) edits.push(insert(end.at, `${end.before}return null;${end.after}`));
  const type = typeFor(written, result, edits.length === 0);
  if (type === null) return [];
  edits.push(...type);
  return edits.length === 0 ? [] : [fix("Return `null`, and `Error | null` as the type", false, edits)];
}

/** The edits that let one `return` give `null`; null where there is no way. */
function nullFor(returned: WrittenReturn, { end, async }: FunctionFacts): Edit[] | null {
  const { span, expression, isUndefined, thenable, semicolon, needsParentheses } = returned;
  if (expression === null) return [replace(span, "return null;")];
  if (isUndefined) return [replace(expression, "null")];
  // A promise that is handed on can only be waited for in an async function.
  if (thenable && !async) return null;
  const [open, close] = thenable ? ["await (", ")"] : needsParentheses ? ["(", ")"] : ["", ""];
  const waited = open === "" ? [] : [insert(expression.start, open), insert(expression.end, close)];
  if (end === null) return [insert(span.start, "{ "), ...waited, insert(span.end, "; return null; }")];
  const keyword = { start: span.start, end: span.start + "return".length };
  return [replace(keyword, "{"), ...waited, insert(span.end, `${semicolon ? "" : ";"} return null; }`)];
}

/** A function that only throws has nothing to return: there the annotation alone says it. Null where the annotation can't be changed. */
function typeFor(written: FunctionFacts, { awaited }: ResultFacts, onlyThrows: boolean): Edit[] | null {
  const { returnType, returnTypeInsertion } = written;
  if (returnType !== null) {
    if (returnType.predicate || (awaited && returnType.promised === null)) return null;
    return [replace(returnType.promised ?? returnType.span, "Error | null")];
  }
  if (!onlyThrows) return [];
  if (returnTypeInsertion === null) return null;
  const { open, at } = returnTypeInsertion;
  const type = awaited ? "Promise<Error | null>" : "Error | null";
  return open === null ? [insert(at, `: ${type}`)] : [insert(open, "("), insert(at, `): ${type}`)];
}
