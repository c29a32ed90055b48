import type ts from "typescript";
import { declaredType } from "./scope.js";
import type { Scope } from "./scope.js";

/**
 * The global types of the default library that a type is or derives from, nearest first: those that have methods, so that there is more to
 * them than JSON could carry, and `Error`, whose members are not enumerable.
 */
export function builtinsOf(scope: Scope, type: ts.Type): string[] {
  const names = new Set<string>();
  collect(scope, type, names, new Set());
  return [...names];
}

function collect(scope: Scope, type: ts.Type, names: Set<string>, seen: Set<ts.Type>): void {
  if (seen.has(type)) return;
  seen.add(type);
  if (type.isIntersection()) {
    for (const member of type.types) collect(scope, member, names, seen);
    return;
  }
  const { ts, checker } = scope;
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    if (constraint !== undefined) collect(scope, constraint, names, seen);
    return;
  }
  const symbol = type.getSymbol();
  if (symbol === undefined || (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0)
    return;
  const declared = declaredType(ts, type);
  if (!declared.isClassOrInterface()) return;
  if (isBuiltin(scope, symbol)) names.add(symbol.name);
  for (const base of checker.getBaseTypes(declared)) collect(scope, base, names, seen);
}

function isBuiltin({ ts, program }: Scope, symbol: ts.Symbol): boolean {
  const declarations = symbol.declarations ?? [];
  if (!declarations.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile())))
    return false;
  if (symbol.name === "Error" || symbol.name === "Function") return true;
  for (const member of symbol.members?.values() ?? [])
    if ((member.flags & ts.SymbolFlags.Method) !== 0) return true;
  return false;
}
