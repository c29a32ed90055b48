/** An index into `FileFacts.types`. */
export type TypeId = number;

/**
 * A type, as deep as JSON has to be judged. Literals count as their primitive type, but keep their text.
 *
 * The text is for people only, and may be empty for a type that lies deeper than a parameter, a result or an output, where nothing was found
 * that would have to be named.
 */
export type TypeFact = { readonly text: string; readonly details?: TypeDetails } & (
  | { readonly kind: PrimitiveKind }
  /** `named`: it is printed under the name of an alias. */
  | { readonly kind: "union"; readonly members: readonly TypeId[]; readonly named: boolean }
  | { readonly kind: "intersection"; readonly members: readonly TypeId[]; readonly object: ObjectFacts }
  /** A type parameter, or another type that is known by its constraint only. */
  | { readonly kind: "parameter"; readonly constraint: TypeId | null }
  /** `toJSON`: declared for every array by the program; of a tuple also its own. */
  | { readonly kind: "array"; readonly element: TypeId; readonly toJSON: ToJSONFacts | null }
  /** `losesData`: it is intersected with data, which JSON leaves out of an array. */
  | {
      readonly kind: "tuple";
      readonly elements: readonly TupleElement[];
      readonly toJSON: ToJSONFacts | null;
      readonly losesData: boolean;
    }
  | { readonly kind: "object"; readonly object: ObjectFacts }
  /** Not looked into: too deep, or one of too many. */
  | { readonly kind: "unexpanded" }
);

/** What a JSON Schema says of a type beyond what JSON is judged by. Only there where schemas are asked for. */
export interface TypeDetails {
  /** The name that its author has given it; null for an anonymous type, and for one of the default library. */
  readonly name: string | null;
  /** The text of the doc comment of its declaration. */
  readonly description: string | null;
  /** The values of a literal, or of an enum's members; null where they are not known, or not counted. */
  readonly values: readonly (string | number | boolean)[] | null;
  readonly template: TemplateFacts | null;
  /** Of a union with `null` or `undefined`: the named union that these were added to. */
  readonly present: TypeId | null;
  /** Of an enum, or one of its members: how a declaration says it. */
  readonly enum: EnumFacts | null;
  /** Of an array or a tuple: it has more than its elements, such as a brand. */
  readonly narrowed: boolean;
}

/** An enum, or a part of one. Null for a `const` one, which takes the values of no other. */
export interface EnumFacts {
  readonly name: string;
  /** The member's name, where the type is one member. */
  readonly member: string | null;
  readonly members: readonly { readonly name: string; readonly value: string | number }[];
}

/** A template literal type: `texts[0]`, what stands in the first hole, `texts[1]`, and so on. */
export interface TemplateFacts {
  readonly texts: readonly string[];
  /** `other`: a string that the type says more of, such as `Uppercase<string>`. */
  readonly holes: readonly ("string" | "number" | "bigint" | "other")[];
}

/**
 * `unresolved`: the compiler reports an error for it. `nonPrimitive`: `object`, `{}` and `Object`. Template literals are `string`, enums `enum`.
 */
export type PrimitiveKind =
  | "any"
  | "unknown"
  | "unresolved"
  | "never"
  | "void"
  | "undefined"
  | "null"
  | "string"
  | "number"
  | "boolean"
  | "bigint"
  | "symbol"
  | "enum"
  | "nonPrimitive";

/** One element of a tuple. */
export interface TupleElement {
  readonly type: TypeId;
  readonly optional: boolean;
  /** A rest or variadic element: the tuple's length is open. */
  readonly rest: boolean;
}

/** What an object type has. */
export interface ObjectFacts {
  /** Empty for a function and for a built-in: nothing there is judged by its members. */
  readonly properties: readonly PropertyFacts[];
  readonly indexes: readonly IndexFacts[];
  readonly callable: boolean;
  readonly constructable: boolean;
  /** An instance of a class that is declared in source or in a package's declarations. */
  readonly classInstance: boolean;
  /**
   * The built-in objects, such as `Date`, `Error` or Node's `Blob`, that it is or derives from, nearest first: those that have behaviour. `Array`
   * for one that has data of its own beside its elements.
   */
  readonly builtins: readonly string[];
  /** Null where it has no such method. */
  readonly toJSON: ToJSONFacts | null;
  /** It has a `then` that takes a callback, as promises of every library have. */
  readonly thenable: boolean;
  /** Null where it has nothing to do with a context. */
  readonly context: ContextFacts | null;
}

/** The `toJSON` that `JSON.stringify` calls. */
export interface ToJSONFacts {
  /** The types that it returns: of overloads, what the one returns that a call with a key reaches. */
  readonly returns: readonly TypeId[];
  /** It may be missing: the type is then written as any other. */
  readonly optional: boolean;
}

/** One property of an object type. */
export interface PropertyFacts {
  readonly name: string;
  /** A symbol or `#private` name: it never reaches JSON. */
  readonly hidden: boolean;
  readonly type: TypeId;
  readonly optional: boolean;
  /** `method` and `accessor`: of a class, so it lives on the prototype. A function that an object owns is a property. */
  readonly kind: "property" | "method" | "accessor";
  /** Declared `private` or `protected`, or `#private`. */
  readonly private: boolean;
  /** The text of its doc comment; only there where schemas are asked for. */
  readonly description?: string | null;
}

/** One index signature. */
export interface IndexFacts {
  readonly key: "string" | "number" | "symbol";
  /** The form of the keys; only there where schemas are asked for. */
  readonly template?: TemplateFacts | null;
  readonly type: TypeId;
}

/** What an object type has to do with the contexts of the project. */
export interface ContextFacts {
  /** It has nothing of a context but the name: the package or file that it comes from; null where it has more, or no such name. */
  readonly namesakeFrom: string | null;
  /** At least one of its properties is declared by a context. */
  readonly declared: boolean;
  /** The names of properties that it requires and no context declares, or only an augmentation of one. */
  readonly foreign: readonly string[];
  /** A context is assignable to it: what the runtime gives is enough. */
  readonly given: boolean;
  /** It is assignable to every context that declares one of its properties. */
  readonly extends: boolean;
  /** It is a class that implements a context. */
  readonly implements: boolean;
}
