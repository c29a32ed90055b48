import type { ContextFacts } from "@fc-check/core";
import type ts from "typescript";
import { exportedDeclarations } from "./packages.js";
import type { Scope } from "./scope.js";
import { taggedDeclarations } from "./tags.js";

/** The contexts of a program. */
export interface Contexts {
  /** What an object type has to do with them; null where that is nothing. */
  readonly factsOf: (type: ts.Type) => ContextFacts | null;
  /** The declared contexts themselves. */
  readonly symbols: ReadonlySet<ts.Symbol>;
}

/** Finds the contexts of a program: by tag, in any file, and by the option `contexts`. */
export function findContexts(scope: Scope): Contexts {
  const { ts, checker } = scope;
  const symbols = contextSymbols(scope);
  if (symbols.size === 0) return { factsOf: () => null, symbols };
  const contexts = [...symbols]
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol))
    .flatMap((type) => (type.isUnion() ? type.types : [type]));
  const declaredBy = new Map<ts.Node, Set<ts.Type>>();
  for (const context of contexts) {
    for (const property of checker.getPropertiesOfType(context)) {
      for (const declaration of property.declarations ?? []) {
        const declaring = declaredBy.get(declaration) ?? new Set();
        declaredBy.set(declaration, declaring.add(context));
      }
    }
  }
  const declaringContexts = (property: ts.Symbol): ts.Type[] =>
    (property.declarations ?? []).flatMap((declaration) => [...(declaredBy.get(declaration) ?? [])]);

  const known = new Map<ts.Type, ContextFacts | null>();
  const factsOf = (type: ts.Type): ContextFacts | null => {
    let facts = known.get(type);
    if (facts === undefined) {
      facts = read(type);
      known.set(type, facts);
    }
    return facts;
  };
  const read = (type: ts.Type): ContextFacts | null => {
    const properties = checker.getPropertiesOfType(type);
    const declaring = new Set(properties.flatMap(declaringContexts));
    const implemented = declaring.size === 0 && implementsContext(type, new Set());
    if (declaring.size === 0 && !implemented) return null;
    const isOptional = (property: ts.Symbol): boolean => (property.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      declared: declaring.size > 0,
      foreign: properties
        .filter((property) => !isOptional(property) && declaringContexts(property).length === 0)
        .map((property) => property.name),
      given:
        isInstantiation(type) || [...declaring].some((context) => checker.isTypeAssignableTo(context, type)),
      extends: [...declaring].every((context) => checker.isTypeAssignableTo(type, context)),
      implements: implemented,
    };
  };
  /** An instantiation of a generic context: the declaration itself is not assignable to it, but it is what the declaration stands for. */
  const isInstantiation = (type: ts.Type): boolean =>
    [type.getSymbol(), type.aliasSymbol].some((symbol) => symbol !== undefined && symbols.has(symbol));
  /** A class that implements a context, or derives from one that does. */
  const implementsContext = (type: ts.Type, seen: Set<ts.Symbol>): boolean => {
    const symbol = type.getSymbol();
    if (symbol === undefined || seen.has(symbol)) return false;
    seen.add(symbol);
    return (symbol.declarations ?? []).some(
      (declaration) =>
        ts.isClassLike(declaration) &&
        (declaration.heritageClauses ?? []).some(({ token, types }) =>
          types.some((node) => {
            const heritage = checker.getTypeAtLocation(node);
            if (token === ts.SyntaxKind.ImplementsKeyword) {
              return checker
                .getPropertiesOfType(heritage)
                .some((property) => declaringContexts(property).length > 0);
            }
            return implementsContext(heritage, seen);
          }),
        ),
    );
  };
  return { factsOf, symbols };
}

function contextSymbols(scope: Scope): Set<ts.Symbol> {
  const { ts, program, checker, options } = scope;
  const symbols = new Set<ts.Symbol>();
  const add = (node: ts.Node): void => {
    if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node) && !ts.isTypeAliasDeclaration(node))
      return;
    const symbol = node.name === undefined ? undefined : checker.getSymbolAtLocation(node.name);
    if (symbol !== undefined) symbols.add(symbol);
  };
  for (const sourceFile of program.getSourceFiles()) {
    for (const { tag, node } of taggedDeclarations(ts, sourceFile)) if (tag === "fcContext") add(node);
  }
  exportedDeclarations(scope, options.contexts).forEach(add);
  return symbols;
}
