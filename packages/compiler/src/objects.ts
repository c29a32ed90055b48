import type { IndexFacts, ObjectFacts, PropertyFacts, TypeId } from "@fc-check/core";
import type ts from "typescript";
import { isLibrarySymbol } from "./builtins.js";
import type { Contexts } from "./contexts.js";
import { declaredType } from "./scope.js";
import type { Scope } from "./scope.js";

const arrays = ["Array", "ReadonlyArray"];

/**
 * The element of what is as good as an array in JSON: an intersection with one (a brand, a non-empty array), or an interface or class that
 * derives from one. Undefined for a class that adds behaviour of its own, which is read as an object.
 */
export function arrayElement(scope: Scope, type: ts.Type, builtins: readonly string[]): ts.Type | undefined {
  const { ts, checker } = scope;
  if (builtins.length === 0 || !builtins.every((name) => arrays.includes(name))) return undefined;
  const behaves = checker
    .getPropertiesOfType(type)
    .filter((property) => !isLibrarySymbol(scope, property))
    .some((property) => propertyKind(scope, property) !== "property" || isPrivate(ts, property));
  if (behaves && isClassInstance(ts, type)) return undefined;
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

/** Reads an object type, or an intersection. `derived` are the built-in objects that it is or derives from; `refer` gives ids to the types of its members. */
export function readObject(
  scope: Scope,
  contexts: Contexts,
  type: ts.Type,
  derived: readonly string[],
  refer: (type: ts.Type) => TypeId,
): ObjectFacts {
  const { ts, checker } = scope;
  const callable = checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;
  const constructable = checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0;
  const builtins = derived.filter((name) => !arrays.includes(name));
  const own =
    builtins.length === derived.length ? () => true : (one: ts.Symbol) => !isLibrarySymbol(scope, one);
  const opaque = callable || constructable || builtins.length > 0;
  return {
    properties: opaque
      ? []
      : checker
          .getPropertiesOfType(type)
          .filter(own)
          .map((property) => readProperty(scope, property, refer)),
    indexes: opaque ? [] : checker.getIndexInfosOfType(type).map((info) => readIndex(ts, info, refer)),
    callable,
    constructable,
    classInstance: isClassInstance(ts, type),
    builtins,
    toJSON: readToJSON(scope, type, refer),
    context: contexts.factsOf(type),
  };
}

function readProperty(scope: Scope, symbol: ts.Symbol, refer: (type: ts.Type) => TypeId): PropertyFacts {
  const { ts, checker } = scope;
  const escaped = symbol.escapedName as string;
  const hidden = escaped.startsWith("__@") || escaped.startsWith("__#");
  return {
    name: hidden ? hiddenName(escaped) : ts.unescapeLeadingUnderscores(symbol.escapedName),
    hidden,
    type: refer(checker.getTypeOfSymbol(symbol)),
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    kind: propertyKind(scope, symbol),
    private: isPrivate(ts, symbol),
  };
}

function isPrivate(compiler: typeof ts, { escapedName, declarations = [] }: ts.Symbol): boolean {
  const modifiers = compiler.ModifierFlags.Private | compiler.ModifierFlags.Protected;
  return (
    (escapedName as string).startsWith("__#") ||
    declarations.some((declaration) => (compiler.getCombinedModifierFlags(declaration) & modifiers) !== 0)
  );
}

/** The compiler numbers symbol-keyed and `#private` names, differently from run to run. */
function hiddenName(escaped: string): string {
  return escaped.startsWith("__#")
    ? escaped.replace(/^__#\d+@/, "")
    : `[${escaped.replace(/^__@|@\d+$/g, "")}]`;
}

/**
 * A view of a type (`Readonly<T>`) turns its methods into properties, but keeps their declarations: these tell, where the type is still one of
 * functions. An accessor is one on a class, where it lives on the prototype; elsewhere it is as good as a property.
 */
function propertyKind({ ts, checker }: Scope, symbol: ts.Symbol): PropertyFacts["kind"] {
  const { flags, declarations = [] } = symbol;
  if ((flags & ts.SymbolFlags.Method) !== 0) return "method";
  if (declarations.length === 0) return "property";
  if (declarations.every((node) => ts.isMethodDeclaration(node) || ts.isMethodSignature(node))) {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    return checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0 ? "method" : "property";
  }
  const accessor = declarations.every(
    (node) =>
      (ts.isAccessor(node) || ts.isAutoAccessorPropertyDeclaration(node)) && ts.isClassLike(node.parent),
  );
  return accessor ? "accessor" : "property";
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

/** An instance of a class, or an intersection with one; the class itself (`typeof Order`) is not. */
function isClassInstance(compiler: typeof ts, type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some((member) => isClassInstance(compiler, member));
  const { objectFlags = 0 } = declaredType(compiler, type) as Partial<ts.ObjectType>;
  return (objectFlags & compiler.ObjectFlags.Class) !== 0;
}
