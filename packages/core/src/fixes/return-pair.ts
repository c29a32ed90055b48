import type { FunctionFacts, ResultFacts, TypeId, WrittenReturn } from "../facts.js";
import type { Edit, Fix } from "../finding.js";
import { isErrorLike } from "../types/error-like.js";
import { isErrorResult, resultForm } from "../types/result.js";
import { constituents, typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { fix, insert, replace } from "./edits.js";

/** Returns `[value, null]` instead of `value`, at every return, and the return type with it. */
export function returnPair(types: TypeTable, written: FunctionFacts | null, result: ResultFacts): Fix[] {
  if (written?.declaresTypes !== true || written.generator) return [];
  const type = typeFor(written, result);
  if (type === null) return [];
  // Without an annotation, and where nothing asks for a tuple, an array literal would be inferred as an array.
  const constant = written.returnType === null && !written.infersTuples;
  if (constant && !written.annotatable) return [];
  const after = constant ? " as const" : "";
  // Beside an error `undefined` is returned, which an annotated output may not allow.
  const fails = written.returns.some((one) => one.type !== null && isErrorLike(types, one.type));
  if (fails && written.returnType !== null) return [];
  const returns = written.returns.map((one) => pairFor(types, one, written.async, after));
  // The annotation would be wrapped, and what is a pair already would no longer fit.
  if (written.returnType !== null && returns.some((edits) => edits?.length === 0)) return [];
  if (returns.some((edits) => edits === null)) return [];
  const edits = [...type, ...returns.flatMap((one) => one ?? [])];
  const mayEnd = constituents(types, result.constituents).some((id) =>
    ["undefined", "void"].includes(typeAt(types, id).kind),
  );
  const { end, endReachable } = written;
  if (end !== null && endReachable && mayEnd) {
    edits.push(insert(end.at, `${end.before}return [undefined, null]${after};${end.after}`));
  }
  // Where the registrar asks for a tuple the results may be pairs already, although the handler as a whole is inferred otherwise.
  return edits.length === 0 ? [] : [fix("Return `[value, null]`", false, edits)];
}

/** The edits that make a pair of one result: none for a pair; null where it can't be told what it is, or what would come of it. */
function pairFor(types: TypeTable, returned: WrittenReturn, async: boolean, after: string): Edit[] | null {
  const { span, expression, type, thenable, loose } = returned;
  if (expression === null || type === null) return [replace(span, `return [undefined, null]${after};`)];
  const forms = new Set(constituents(types, [type]).map((id) => resultForm(types, id)));
  if (forms.has("untyped") || (thenable && !async)) return null;
  if (forms.has("pair")) return forms.size === 1 ? [] : null;
  if (mayBePair(types, returned, type)) return null;
  if (forms.has("error") && !isErrorLike(types, type)) return null;
  const [open, close] = thenable ? ["await (", ")"] : loose ? ["(", ")"] : ["", ""];
  const [before, behind] = forms.has("error") ? ["[undefined, ", "]"] : ["[", ", null]"];
  return [insert(expression.start, before + open), insert(expression.end, close + behind + after)];
}

/** Whether an array may be meant as an output and an error: its literal ends in one, or it has elements that are errors or `null`. */
function mayBePair(types: TypeTable, { literals }: WrittenReturn, type: TypeId): boolean {
  if (literals !== null) {
    return literals.some(
      ([, error, ...rest]) => error !== undefined && rest.length === 0 && isErrorResult(types, error.type),
    );
  }
  return constituents(types, [type]).some((id) => {
    const array = typeAt(types, id);
    if (array.kind !== "array") return false;
    return constituents(types, [array.element]).some((element) =>
      ["error", "null"].includes(resultForm(types, element)),
    );
  });
}

function typeFor({ returnType }: FunctionFacts, { awaited }: ResultFacts): Edit[] | null {
  if (returnType === null) return [];
  if (returnType.predicate || (awaited && returnType.promised === null)) return null;
  const { start, end } = returnType.promised ?? returnType.span;
  return [insert(start, "["), insert(end, ", Error | null]")];
}
