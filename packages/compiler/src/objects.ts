import type { IndexFacts, ObjectFacts, PropertyFacts, TypeId } from "@fc-check/core";
import type ts from "typescript";
import { builtinsOf } from "./builtins.js";
import type { Contexts } from "./contexts.js";
import { declaredType } from "./scope.js";
import type { Scope } from "./scope.js";

/** Reads an object type, or an intersection. `refer` gives ids to the types of its members. */
export function readObject(
  scope: Scope,
  contexts: Contexts,
  type: ts.Type,
  refer: (type: ts.Type) => TypeId,
): ObjectFacts {
  const { ts, checker } = scope;
  const callable = checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;
  const constructable = checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0;
  const builtins = builtinsOf(scope, type);
  const opaque = callable || constructable || builtins.length > 0;
  return {
    properties: opaque
      ? []
      : checker.getPropertiesOfType(type).map((property) => readProperty(scope, property, refer)),
    indexes: opaque ? [] : checker.getIndexInfosOfType(type).map((info) => readIndex(ts, info, refer)),
    callable,
    constructable,
    classInstance: isClassInstance(ts, type),
    builtins,
    toJSON: readToJSON(scope, type, refer),
    context: contexts.factsOf(type),
  };
}

function readProperty(
  { ts, checker }: Scope,
  symbol: ts.Symbol,
  refer: (type: ts.Type) => TypeId,
): PropertyFacts {
  const declarations = symbol.declarations ?? [];
  const escaped = symbol.escapedName as string;
  const hidden = escaped.startsWith("__@") || escaped.startsWith("__#");
  const modifiers = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return {
    name: hidden ? hiddenName(escaped) : ts.unescapeLeadingUnderscores(symbol.escapedName),
    hidden,
    type: refer(checker.getTypeOfSymbol(symbol)),
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    kind: propertyKind(ts, symbol),
    private:
      escaped.startsWith("__#") ||
      declarations.some((declaration) => (ts.getCombinedModifierFlags(declaration) & modifiers) !== 0),
  };
}

/** The compiler numbers symbol-keyed and `#private` names, differently from run to run. */
function hiddenName(escaped: string): string {
  return escaped.startsWith("__#")
    ? escaped.replace(/^__#\d+@/, "")
    : `[${escaped.replace(/^__@|@\d+$/g, "")}]`;
}

/**
 * A view of a type (`Readonly<T>`) turns its methods into properties, but keeps their declarations: these tell. An accessor is one on a class,
 * where it lives on the prototype; elsewhere it is as good as a property.
 */
function propertyKind(compiler: typeof ts, { flags, declarations = [] }: ts.Symbol): PropertyFacts["kind"] {
  const method = (node: ts.Node): boolean =>
    compiler.isMethodDeclaration(node) || compiler.isMethodSignature(node);
  if ((flags & compiler.SymbolFlags.Method) !== 0) return "method";
  if (declarations.length > 0 && declarations.every(method)) return "method";
  const accessor = (node: ts.Node): boolean => compiler.isAccessor(node) && compiler.isClassLike(node.parent);
  return declarations.length > 0 && declarations.every(accessor) ? "accessor" : "property";
}

function readIndex(
  { TypeFlags }: typeof ts,
  { keyType, type }: ts.IndexInfo,
  refer: (type: ts.Type) => TypeId,
): IndexFacts {
  const { flags } = keyType;
  const key =
    (flags & TypeFlags.Number) !== 0 ? "number" : (flags & TypeFlags.ESSymbol) !== 0 ? "symbol" : "string";
  return { key, type: refer(type) };
}

function readToJSON(
  { ts, checker }: Scope,
  type: ts.Type,
  refer: (type: ts.Type) => TypeId,
): TypeId[] | null {
  const method = checker.getPropertyOfType(type, "toJSON");
  if (method === undefined) return null;
  const signatures = checker.getSignaturesOfType(
    checker.getNonNullableType(checker.getTypeOfSymbol(method)),
    ts.SignatureKind.Call,
  );
  return signatures.length === 0 ? null : signatures.map((signature) => refer(signature.getReturnType()));
}

/** An instance of a class; the class itself (`typeof Order`) is not. */
function isClassInstance(compiler: typeof ts, type: ts.Type): boolean {
  const { objectFlags = 0 } = declaredType(compiler, type) as Partial<ts.ObjectType>;
  return (objectFlags & compiler.ObjectFlags.Class) !== 0;
}
