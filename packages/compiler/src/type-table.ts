import type { Detail, Span, ToJSONFacts, TypeFact, TypeId } from "@fc-check/core";
import type ts from "typescript";
import type { Compiler } from "./compiler.js";
import { isAnyObject } from "./any-object.js";
import { builtinsOf } from "./builtins.js";
import type { Contexts } from "./contexts.js";
import { arrayElement, losesData, readObject } from "./objects.js";
import type { Scope } from "./scope.js";
import { readToJSON, toJSONDefault } from "./to-json.js";
import { readDetails } from "./type-details.js";
import { withSortedUnions } from "./union-order.js";

/** How many properties and elements deep types are looked into. What lies deeper is `unexpanded`. */
const maximumDepth = 50;

/**
 * How many types are looked into from one handler's types on. A type that grows with every level would otherwise never end. The limit is
 * applied between levels, so it doesn't depend on the order of properties.
 */
const maximumTypes = 20_000;

/** Gives the types of one file their ids, and reads each once. */
export class TypeTable {
  readonly facts: TypeFact[] = [];
  readonly #scope: Scope;
  readonly #contexts: Contexts;
  readonly #ids = new Map<ts.Type, TypeId>();
  readonly #types: ts.Type[] = [];
  /** How many levels below a type are looked into already: without their texts, with these, and with their details. */
  readonly #depths = [
    new Map<ts.Type, number>(),
    new Map<ts.Type, number>(),
    new Map<ts.Type, number>(),
  ] as const;
  /** Types that a `toJSON` returns: their own is not asked, so their members count. */
  readonly #whole = new Set<ts.Type>();
  readonly #texts: Map<ts.Type, string>;
  readonly #detailOf: (span: Span) => Detail;
  #detail: Detail = "findings";
  /** Whether schemas are asked for: from the first handler on of which one is, since handlers share types. */
  #describes = false;
  #next: ts.Type[] = [];

  /**
   * `texts` keeps how types are printed; types are the same in all files of a program, so it may be shared by them. `detailOf`: how
   * much is wanted of a handler.
   */
  constructor(
    scope: Scope,
    contexts: Contexts,
    texts: Map<ts.Type, string>,
    detailOf: (span: Span) => Detail,
  ) {
    this.#detailOf = detailOf;
    this.#scope = scope;
    this.#contexts = contexts;
    this.#texts = texts;
  }

  /** How much is wanted of the handler that is read. */
  get detail(): Detail {
    return this.#detail;
  }

  /** Whether the handler's own types are printed. */
  get prints(): boolean {
    return this.#detail === "report" || this.#detail === "findings";
  }

  /** Says that a handler's types are read from now on. */
  startHandler(span: Span): void {
    this.#detail = this.#detailOf(span);
    this.#describes ||= this.#detail === "schema";
  }

  /** The id of a type, which is then read as deep as the limits allow. */
  id(type: ts.Type): TypeId {
    let level = [type];
    let count = 0;
    for (let depth = maximumDepth; depth >= 0 && level.length > 0 && count < maximumTypes; depth -= 1) {
      this.#next = [];
      for (const one of level) this.#visit(one, depth);
      level = this.#next;
      count += level.length;
    }
    if (this.prints) this.#print(type);
    return this.#idOf(type);
  }

  /** The type with an id. */
  typeOf(id: TypeId): ts.Type {
    const type = this.#types[id];
    if (type === undefined) throw new Error(`no type has the id ${String(id)}`);
    return type;
  }

  /** How a type is printed; very long ones are cut. */
  text(type: ts.Type): string {
    let text = this.#texts.get(type);
    if (text === undefined) {
      text = withSortedUnions(this.#scope.checker.typeToString(type));
      this.#texts.set(type, text);
    }
    return text;
  }

  /** Union members, constraints and the like are on the level of their type. */
  #visit(type: ts.Type, depth: number): void {
    const depths = this.#depths[this.#detail === "findings" ? 1 : this.#describes ? 2 : 0];
    if ((depths.get(type) ?? -1) >= depth) return;
    depths.set(type, depth);
    const here: ts.Type[] = [];
    const toHere = (one: ts.Type): TypeId => {
      here.push(one);
      return this.#idOf(one);
    };
    const fact = this.#read(type, {
      here: toHere,
      below: (one) => {
        this.#next.push(one);
        return this.#idOf(one);
      },
      given: (one) => {
        this.#readWhole(one);
        this.#next.push(one);
        return this.#idOf(one);
      },
    });
    const id = this.#idOf(type);
    const details = this.#describes ? { details: readDetails(this.#scope, type, fact.kind, toHere) } : {};
    this.facts[id] = { text: this.facts[id]?.text ?? "", ...details, ...fact };
    if (this.#detail === "findings") this.#print(type);
    for (const one of here) this.#visit(one, depth);
  }

  /** Reads all members of a type from now on, also where it has been read without. */
  #readWhole(type: ts.Type): void {
    for (const member of type.isUnion() ? type.types : [type]) {
      if (this.#whole.has(member)) continue;
      this.#whole.add(member);
      for (const depths of this.#depths) depths.delete(member);
    }
    for (const depths of this.#depths) depths.delete(type);
  }

  #idOf(type: ts.Type): TypeId {
    let id = this.#ids.get(type);
    if (id === undefined) {
      id = this.facts.length;
      this.#ids.set(type, id);
      this.#types.push(type);
      this.facts.push({ kind: "unexpanded", text: this.#detail === "findings" ? this.text(type) : "" });
    }
    return id;
  }

  #print(type: ts.Type): void {
    const id = this.#idOf(type);
    const fact = this.facts[id];
    if (fact?.text === "") this.facts[id] = { ...fact, text: this.text(type) };
  }

  #read(type: ts.Type, refer: References): Unprinted<TypeFact> {
    const { ts, checker } = this.#scope;
    const { flags } = type;
    const primitive = primitiveKind(ts, type);
    if (primitive === "bigint")
      return readBigInt(this.#scope, this.#contexts, type, refer) ?? { kind: primitive };
    if (primitive !== undefined) return { kind: primitive };
    if (type.isUnion()) {
      return { kind: "union", members: type.types.map(refer.here), named: type.aliasSymbol !== undefined };
    }
    if ((flags & ts.TypeFlags.Instantiable) !== 0) {
      const constraint = toJSONDefault(this.#scope, type) ?? checker.getBaseConstraintOfType(type);
      const known = constraint !== undefined && constraint !== type;
      return { kind: "parameter", constraint: known ? refer.here(constraint) : null };
    }
    // An intersection with a tuple (a branded one) is that tuple.
    const tuple = type.isIntersection() ? type.types.find((member) => checker.isTupleType(member)) : type;
    if (tuple !== undefined && checker.isTupleType(tuple)) {
      return this.#readTuple(type, tuple as ts.TupleTypeReference, refer);
    }
    if (checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      return element === undefined
        ? { kind: "unexpanded" }
        : { kind: "array", element: refer.below(element), toJSON: arrayToJSON(this.#scope, type, refer) };
    }
    if (isAnyObject(this.#scope, type)) return { kind: "nonPrimitive" };
    const builtins = builtinsOf(this.#scope, type);
    const element = arrayElement(this.#scope, type, builtins);
    if (element !== undefined) {
      const toJSON = readToJSON(this.#scope, type, refer.given);
      return { kind: "array", element: refer.below(element), toJSON };
    }
    const source = {
      type,
      derived: builtins,
      whole: this.#whole.has(type),
      described: this.#describes,
      refer: refer.below,
      given: refer.given,
    };
    const object = readObject(this.#scope, this.#contexts, source);
    if (!type.isIntersection()) return { kind: "object", object };
    return { kind: "intersection", members: type.types.map(refer.here), object };
  }

  /** `tuple`: the type, or the member of an intersection that is one. */
  #readTuple(type: ts.Type, tuple: ts.TupleTypeReference, refer: References): Unprinted<TypeFact> {
    const { ts, checker } = this.#scope;
    const { elementFlags } = tuple.target;
    const elements = checker.getTypeArguments(tuple).map((element, index) => {
      // The elements of a result are the output and the error, which the report shows.
      if (this.prints) this.#print(element);
      const flags = elementFlags[index] ?? ts.ElementFlags.Required;
      return {
        type: refer.below(element),
        optional: (flags & ts.ElementFlags.Optional) !== 0,
        rest: (flags & ts.ElementFlags.Variable) !== 0,
      };
    });
    return {
      kind: "tuple",
      elements,
      toJSON: readToJSON(this.#scope, type, refer.given),
      losesData: type !== tuple && losesData(this.#scope, type),
    };
  }
}

/** Ids for the types that a type refers to, on its own level or one deeper. */
interface References {
  readonly here: (type: ts.Type) => TypeId;
  readonly below: (type: ts.Type) => TypeId;
  /** For what a `toJSON` returns, one level deeper. */
  readonly given: (type: ts.Type) => TypeId;
}

type Unprinted<T> = T extends unknown ? Omit<T, "text"> : never;

function primitiveKind(
  compiler: Compiler,
  type: ts.Type,
): Exclude<TypeFact["kind"], StructuredKind> | undefined {
  const { TypeFlags } = compiler;
  const { flags } = type;
  if ((flags & TypeFlags.Any) !== 0) return isErrorType(type) ? "unresolved" : "any";
  if ((flags & TypeFlags.Unknown) !== 0) return "unknown";
  if ((flags & TypeFlags.Never) !== 0) return "never";
  if ((flags & TypeFlags.Void) !== 0) return "void";
  if ((flags & TypeFlags.Undefined) !== 0) return "undefined";
  if ((flags & TypeFlags.Null) !== 0) return "null";
  if ((flags & TypeFlags.EnumLike) !== 0) return "enum";
  if ((flags & TypeFlags.BooleanLike) !== 0) return "boolean";
  if ((flags & (TypeFlags.StringLike | TypeFlags.Index)) !== 0) return "string";
  if ((flags & TypeFlags.NumberLike) !== 0) return "number";
  if ((flags & TypeFlags.BigIntLike) !== 0) return "bigint";
  if ((flags & TypeFlags.ESSymbolLike) !== 0) return "symbol";
  return (flags & TypeFlags.NonPrimitive) !== 0 ? "nonPrimitive" : undefined;
}

/** A bigint where the program declares a `toJSON` for all of them, which `JSON.stringify` then calls; undefined where it does not. */
function readBigInt(
  scope: Scope,
  contexts: Contexts,
  type: ts.Type,
  refer: References,
): Unprinted<TypeFact> | undefined {
  const wrapper = scope.checker.getApparentType(type);
  if (wrapper.getSymbol()?.members?.has(scope.ts.escapeLeadingUnderscores("toJSON")) !== true)
    return undefined;
  const source = {
    type: wrapper,
    derived: ["BigInt"],
    whole: false,
    described: false,
    refer: refer.below,
    given: refer.given,
  };
  return { kind: "object", object: readObject(scope, contexts, source) };
}

/** The `toJSON` that a program declares for all arrays. */
function arrayToJSON(scope: Scope, type: ts.Type, refer: References): ToJSONFacts | null {
  const declared = type.getSymbol()?.members?.has(scope.ts.escapeLeadingUnderscores("toJSON")) === true;
  return declared ? readToJSON(scope, type, refer.given) : null;
}

type StructuredKind = "union" | "intersection" | "parameter" | "array" | "tuple" | "object" | "unexpanded";

/** The type that the compiler gives to what it reports an error for; only its name tells it from a plain `any`. */
function isErrorType(type: ts.Type): boolean {
  const { intrinsicName } = type as ts.Type & { readonly intrinsicName?: string };
  return intrinsicName === "error" || intrinsicName === "unresolved";
}
