import type { ContextName, FileFacts, HandlerFacts, TypeFact } from "@fc-check/core";
import type ts from "typescript";
import type { Contexts } from "./contexts.js";
import { isJavaScript } from "./project-files.js";
import { withoutAlias } from "./scope.js";
import type { Scope } from "./scope.js";

/**
 * How a file can name the context, for the fix that annotates a parameter: a name in scope, one of a namespace import, or one that is added
 * to an import that is there. Null where no handler needs it.
 */
export function findContextName(
  scope: Scope,
  contexts: Contexts,
  sourceFile: ts.SourceFile,
  { handlers, types }: Pick<FileFacts, "handlers" | "types">,
): ContextName | null {
  if (isJavaScript(sourceFile) || !handlers.some((handler) => needsContext(handler, types))) return null;
  const { ts, checker } = scope;
  const isContext = (symbol: ts.Symbol): boolean => contexts.given.has(withoutAlias(scope, symbol));
  const inScope = checker.getSymbolsInScope(sourceFile, ts.SymbolFlags.Type | ts.SymbolFlags.Alias);
  const named = inScope.filter(isContext).map(({ name }) => name);
  if (named.length > 0) return { name: preferred(named), insertion: null };

  const imports = sourceFile.statements.filter((statement) => ts.isImportDeclaration(statement));
  const taken = new Set(inScope.map(({ name }) => name));
  let added: ContextName | null = null;
  for (const { importClause, moduleSpecifier } of imports) {
    const bindings = importClause?.namedBindings;
    const module = checker.getSymbolAtLocation(moduleSpecifier);
    if (bindings === undefined || module === undefined) continue;
    const exported = checker
      .getExportsOfModule(module)
      .filter(isContext)
      .map(({ name }) => name);
    if (exported.length === 0) continue;
    const name = preferred(exported);
    if (ts.isNamespaceImport(bindings)) return { name: `${bindings.name.text}.${name}`, insertion: null };
    added ??= addTo(bindings, name, taken);
  }
  return added;
}

/** Whether one of two parameters, or the parameter of a lifecycle handler, lacks a type. */
function needsContext({ kind, candidates }: HandlerFacts, types: readonly TypeFact[]): boolean {
  return candidates.some(({ signatures }) =>
    signatures.some(({ parameters }) => {
      if (parameters.length !== (kind === "lifecycle" ? 1 : 2)) return false;
      return parameters.some(({ type, unannotated }) => unannotated || types[type]?.kind === "any");
    }),
  );
}

function preferred(names: readonly string[]): string {
  return names.includes("Context") ? "Context" : ([...names].sort()[0] ?? "Context");
}

function addTo(bindings: ts.NamedImports, name: string, taken: ReadonlySet<string>): ContextName {
  const { elements, parent } = bindings;
  const local = taken.has(name) ? `Function${name}` : name;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what stands in its place came with TypeScript 5.9; 5.4 is supported
  const specifier = `${parent.isTypeOnly ? "" : "type "}${local === name ? name : `${name} as ${local}`}`;
  const last = elements.at(-1);
  const insertion =
    last === undefined
      ? { at: bindings.getStart() + 1, text: ` ${specifier} ` }
      : { at: last.end, text: `, ${specifier}` };
  return { name: local, insertion };
}
