import type { ContextName, FunctionFacts } from "../facts.js";
import type { Fix } from "../finding.js";
import { fix, importContext, insert, replace } from "./edits.js";

/** Annotates the first parameter as the context, and imports that where it must be. Instead of an `any` it is never safe. */
export function annotateContext(
  written: FunctionFacts | null,
  context: ContextName | null,
  safe: boolean,
): Fix[] {
  const parameter = written?.parameters[0];
  if (written === null || parameter === undefined || context === null) return [];
  if (!written.annotatable || !written.declaresTypes) return [];
  const { annotation, name } = parameter;
  const { open = null } = written.returnTypeInsertion ?? {};
  const imported = importContext(context);
  const title = `Annotate the context: \`${context.name}\``;
  if (annotation !== null) return [fix(title, false, [...imported, replace(annotation, context.name)])];
  // A bare parameter (`ctx => …`) needs parentheses as soon as it is annotated.
  const annotated =
    open === null
      ? [insert(name.end, `: ${context.name}`)]
      : [insert(open, "("), insert(name.end, `: ${context.name})`)];
  return [fix(title, safe, [...imported, ...annotated])];
}
