import type ts from "typescript";
import { isLibrarySymbol } from "./builtins.js";
import type { Scope } from "./scope.js";

/** `{}` and the global `Object`: like `object`, they say nothing of what is inside. */
export function isAnyObject(scope: Scope, type: ts.Type): boolean {
  const { ts, checker } = scope;
  const symbol = type.getSymbol();
  if (symbol === undefined) return false;
  if (symbol.name === "Object") {
    return isLibrarySymbol(scope, symbol);
  }
  return (
    (symbol.flags & ts.SymbolFlags.TypeLiteral) !== 0 &&
    checker.getPropertiesOfType(type).length === 0 &&
    checker.getIndexInfosOfType(type).length === 0 &&
    checker.getSignaturesOfType(type, ts.SignatureKind.Call).length === 0 &&
    checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length === 0
  );
}
