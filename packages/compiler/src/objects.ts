import type { IndexFacts, ObjectFacts, PropertyFacts, ToJSONFacts, TypeId } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isLibrarySymbol } from "./builtins.js";
import type { Contexts } from "./contexts.js";
import { declaredType } from "./scope.js";
import type { Scope } from "./scope.js";
import { readToJSON } from "./to-json.js";
import { descriptionOf, templateOf } from "./type-details.js";

const arrays = ["Array", "ReadonlyArray"];

/**
 * The element of what is as good as an array in JSON: an intersection with one (a brand, a non-empty array), or an interface or class that
 * derives from one. Undefined for what has data, behaviour or a `toJSON` of its own, which is read as an object.
 */
export function arrayElement(scope: Scope, type: ts.Type, builtins: readonly string[]): ts.Type | undefined {
  const { ts, checker } = scope;
  if (!isArrayLike(builtins)) return undefined;
  const own = ownOfArray(scope, type);
  if (own.some(({ name }) => name === "toJSON")) return undefined;
  if (losesData(scope, type)) return undefined;
  const behaves = own.some(
    (property) => propertyKind(scope, property, true) !== "property" || isPrivate(ts, property),
  );
  return behaves && isClassInstance(ts, type)
    ? undefined
    : checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

function isArrayLike(builtins: readonly string[]): boolean {
  return builtins.length > 0 && builtins.every((name) => arrays.includes(name));
}

/** Whether an array has data of its own, which JSON leaves out. */
export function losesData(scope: Scope, type: ts.Type): boolean {
  const ofClass = isClassInstance(scope.ts, type);
  return ownOfArray(scope, type).some((property) => isLost(scope, property, ofClass));
}

/** What a type adds to arrays: not what the library declares for all of them, nor what the program adds to that. */
function ownOfArray(scope: Scope, type: ts.Type): ts.Symbol[] {
  const { ts, checker } = scope;
  return checker.getPropertiesOfType(type).filter(
    ({ declarations = [] }) =>
      !declarations.some(({ parent }) => {
        const owner = ts.isInterfaceDeclaration(parent)
          ? checker.getSymbolAtLocation(parent.name)
          : undefined;
        return owner !== undefined && isLibrarySymbol(scope, owner);
      }),
  );
}

/** Whether JSON leaves out a property that an array owns. Elements by number, the length, symbols and brands (`__brand`) are no such properties. */
function isLost(scope: Scope, property: ts.Symbol, ofClass: boolean): boolean {
  const { name, escapedName } = property;
  const text = escapedName as string;
  if (/^(?:\d+$|length$|_)/.test(name) || text.startsWith("__@") || text.startsWith("__#")) return false;
  return propertyKind(scope, property, ofClass) === "property";
}

/** An object type, or an intersection, that is read. */
interface ObjectSource {
  readonly type: ts.Type;
  /** The built-in objects that it is or derives from. */
  readonly derived: readonly string[];
  /** It comes out of a `toJSON`, and its own is not asked again. */
  readonly whole: boolean;
  /** A schema is asked for. */
  readonly described: boolean;
  /** Gives ids to the types of its members. */
  readonly refer: (type: ts.Type) => TypeId;
  /** Gives an id to what its `toJSON` returns. */
  readonly given: (type: ts.Type) => TypeId;
}

/** Reads an object type, or an intersection. */
export function readObject(
  scope: Scope,
  contexts: Contexts,
  { type, derived, whole, described, refer, given }: ObjectSource,
): ObjectFacts {
  const { ts, checker } = scope;
  const classInstance = isClassInstance(ts, type);
  const callable = checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0;
  const constructable = checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0;
  const toJSON = readToJSON(scope, type, given);
  const builtins = builtinsIn(scope, type, derived, toJSON);
  const opaque = callable || constructable || builtins.length > 0;
  // What `toJSON` returns is written instead of the members, and the method alone keeps the type from being an input. The types of ORMs have
  // thousands of members below it.
  const written = toJSON?.optional === false && !whole;
  const counts = (one: ts.Symbol): boolean =>
    written ? one.name === "toJSON" : builtins.length === derived.length || !isLibrarySymbol(scope, one);
  return {
    properties: opaque
      ? []
      : checker
          .getPropertiesOfType(type)
          .filter(counts)
          .map((property) => ({
            ...readProperty(scope, property, classInstance, refer),
            ...(described && { description: descriptionOf(scope, property) }),
          })),
    indexes:
      opaque || written
        ? []
        : checker.getIndexInfosOfType(type).map((info) => ({
            ...readIndex(ts, info, refer),
            ...(described && { template: templateOf(ts, info.keyType) }),
          })),
    callable,
    constructable,
    classInstance,
    builtins,
    toJSON,
    thenable: isThenable(scope, type),
    context: contexts.factsOf(type),
  };
}

/** An array that is read as an object counts as a built-in where it loses data, and as a class or `toJSON` otherwise. */
function builtinsIn(
  scope: Scope,
  type: ts.Type,
  derived: readonly string[],
  toJSON: ToJSONFacts | null,
): string[] {
  const loses = toJSON === null && isArrayLike(derived) && losesData(scope, type);
  return loses ? ["Array"] : derived.filter((name) => !arrays.includes(name));
}

function readProperty(
  scope: Scope,
  symbol: ts.Symbol,
  ofClass: boolean,
  refer: (type: ts.Type) => TypeId,
): PropertyFacts {
  const { ts, checker } = scope;
  const escaped = symbol.escapedName as string;
  const hidden = escaped.startsWith("__@") || escaped.startsWith("__#");
  return {
    name: hidden ? hiddenName(escaped) : ts.unescapeLeadingUnderscores(symbol.escapedName),
    hidden,
    type: refer(checker.getTypeOfSymbol(symbol)),
    optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    kind: propertyKind(scope, symbol, ofClass),
    private: isPrivate(ts, symbol),
  };
}

function isPrivate(compiler: Compiler, { escapedName, declarations = [] }: ts.Symbol): boolean {
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
 * functions. Only a class keeps methods and accessors on a prototype; elsewhere a function is a property of the object itself. What an
 * interface of the same name adds to a class, as in Node's types, is the class's.
 */
function propertyKind({ ts, checker }: Scope, symbol: ts.Symbol, ofClass: boolean): PropertyFacts["kind"] {
  const { flags, declarations = [] } = symbol;
  if (declarations.length === 0) return "property";
  if (!ofClass && !declarations.every(({ parent }) => ts.isClassLike(parent))) return "property";
  if ((flags & ts.SymbolFlags.Method) !== 0) return "method";
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
  { TypeFlags }: Compiler,
  { keyType, type }: ts.IndexInfo,
  refer: (type: ts.Type) => TypeId,
): IndexFacts {
  const { flags } = keyType;
  const key =
    (flags & TypeFlags.Number) !== 0 ? "number" : (flags & TypeFlags.ESSymbol) !== 0 ? "symbol" : "string";
  return { key, type: refer(type) };
}

/** Whether a type has a `then` that takes a callback, as promises of every library have. */
function isThenable({ ts, checker }: Scope, type: ts.Type): boolean {
  const then = checker.getPropertyOfType(type, "then");
  if (then === undefined) return false;
  return checker
    .getSignaturesOfType(checker.getTypeOfSymbol(then), ts.SignatureKind.Call)
    .some((signature) => {
      const [callback] = signature.getParameters();
      if (callback?.valueDeclaration === undefined) return false;
      const known = checker.getNonNullableType(
        checker.getTypeOfSymbolAtLocation(callback, callback.valueDeclaration),
      );
      return checker.getSignaturesOfType(known, ts.SignatureKind.Call).length > 0;
    });
}

/** An instance of a class, or an intersection with one; the class itself (`typeof Order`) is not. */
function isClassInstance(compiler: Compiler, type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some((member) => isClassInstance(compiler, member));
  const { objectFlags = 0 } = declaredType(compiler, type) as Partial<ts.ObjectType>;
  return (objectFlags & compiler.ObjectFlags.Class) !== 0;
}
