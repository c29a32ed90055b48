import type { ContextName, FunctionFacts, WrittenParameter } from "../facts.js";
import type { Fix } from "../finding.js";
import { fix, importContext, replace, swap } from "./edits.js";

/**
 * Lets the two parameters change places; `context` is what the second one, which has no type, is then annotated as. Left out where their types
 * come from elsewhere, or where a parameter that may be left out would then come before one that must not.
 */
export function swapParameters(written: FunctionFacts | null, context: ContextName | null): Fix[] {
  if (written?.declaresTypes !== true) return [];
  const [first, second] = written.parameters;
  if (first === undefined || second === undefined || written.parameters.length !== 2) return [];
  if (second.optional && (!first.optional || context !== null)) return [];
  if (context === null) return [fix("Swap the parameters", false, swap(first, second))];
  if (!written.annotatable) return [];
  const edits = [replace(first.span, annotated(second, context.name)), replace(second.span, first.text)];
  const title = `Swap the parameters, and annotate the context: \`${context.name}\``;
  return [fix(title, false, [...importContext(context), ...edits])];
}

function annotated({ span, text, name, annotation }: WrittenParameter, type: string): string {
  const cut = annotation ?? { start: name.end, end: name.end };
  const colon = annotation === null ? ": " : "";
  return text.slice(0, cut.start - span.start) + colon + type + text.slice(cut.end - span.start);
}
