/**
 * Facts: what a compiler says about the handlers of one file, as plain JSON. An extractor writes them, the rules read them, and nothing else
 * passes between the two: no compiler object, no callback, no lazy getter. Types refer to each other by their index in `FileFacts.types`,
 * so that a recursive type is a loop in the table and not in the data.
 */

/** A half-open range of one file's text, in UTF-16 units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the file it is in, by the absolute path that the extractor's host uses. */
export interface Location extends Span {
  readonly file: string;
}

/** An index into `FileFacts.types`. */
export type TypeId = number;

/** Everything the rules need to know about one source file. */
export interface FileFacts {
  readonly file: string;
  /** The types involved in the handlers below, each once. */
  readonly types: readonly TypeFact[];
  /** In source order. */
  readonly handlers: readonly HandlerFacts[];
  /** Calls of a registrar from which no handler can be taken. */
  readonly brokenCalls: readonly BrokenCallFacts[];
  /** Uses of a registrar's value that are no call. */
  readonly escapes: readonly EscapeFacts[];
  readonly ignores: readonly IgnoreFacts[];
  /** How the file can name the context; null where no parameter needs it, or there is no way without a new import. */
  readonly contextName: ContextName | null;
}

/** A call of a registrar without a first argument, or with a spread one. */
export interface BrokenCallFacts {
  readonly problem: "no-argument" | "spread";
  /** What the registrar takes. */
  readonly kind: "event" | "lifecycle";
  /** The call, or the spread argument. */
  readonly span: Span;
  /** The registrar's declared name. */
  readonly registrar: string;
}

/** A reference to a registrar that is neither called nor re-exported. */
export interface EscapeFacts {
  readonly span: Span;
  /** The registrar's declared name. */
  readonly registrar: string;
}

/** A comment `fc-check-ignore CODE, CODE -- reason`. */
export interface IgnoreFacts {
  /** The whole comment, delimiters included. */
  readonly span: Span;
  /** What stands before the reason, split at commas and spaces, as written. */
  readonly codes: readonly string[];
  /** The line after the comment's last one: where the silenced diagnostics start. */
  readonly line: Span;
}

/** One handler, as one call, tag or option entry registers it. */
export interface HandlerFacts {
  /** The handler argument; for a tagged or listed handler the declared name. */
  readonly span: Span;
  /** The name it is registered or declared under; null for an anonymous one. */
  readonly name: string | null;
  readonly kind: "event" | "lifecycle";
  /** The registrar's declared name, `"@fcHandler"` or `"option"`. */
  readonly registeredBy: string;
  /** The handler's type as the compiler prints it; empty where only a verdict was asked for. */
  readonly text: string;
  /** True where the handler is a parameter of the enclosing function, and that function is no registrar. */
  readonly forwarded: boolean;
  /** Where the handler is declared, when that is not the registering expression itself. */
  readonly declaration: Location | null;
  /** The members of the handler's type: one, unless it is a union. */
  readonly candidates: readonly CandidateFacts[];
  /** The function's `length` at run time, where the source shows it; null where it does not. */
  readonly visibleLength: number | null;
  /** What the call says of `takes`; null where the registrar knows no such option. */
  readonly takes: TakesFacts | null;
}

/** One member of a handler's type. */
export interface CandidateFacts {
  readonly type: TypeId;
  /** Its call signatures. */
  readonly signatures: readonly SignatureFacts[];
}

/** One call signature. */
export interface SignatureFacts {
  /** How many type parameters it declares. */
  readonly typeParameters: number;
  /** Without `this`; a rest parameter that arose from a fixed tuple is given as that tuple's elements. */
  readonly parameters: readonly ParameterFacts[];
  readonly result: ResultFacts;
  /** The function itself, where it is written in the file that registers it; null where it is not, and where no fix was asked for. */
  readonly implementation: FunctionFacts | null;
}

/** One parameter of a signature. */
export interface ParameterFacts {
  readonly name: string;
  readonly type: TypeId;
  readonly optional: boolean;
  /** It has a default value. */
  readonly defaulted: boolean;
  /** A rest parameter that is written in the function, or whose type is no tuple of fixed length. */
  readonly rest: boolean;
  /** Nothing but the registrar could give it a type: it then counts as `any`. */
  readonly unannotated: boolean;
  readonly place: PlaceFacts | null;
}

/** The awaited result of a signature. */
export interface ResultFacts {
  /** The constituents of the awaited return type; a compiler that builds no unions can give them too. */
  readonly constituents: readonly TypeId[];
  /** The result is a promise or another thenable, in some constituent at least. */
  readonly awaited: boolean;
  /** The function is a generator. */
  readonly generator: boolean;
  /** The return type as the compiler prints it. */
  readonly text: string;
  /** The return type annotation, else the function's own name, else its `=>` or `function`. */
  readonly place: PlaceFacts | null;
}

/** Where something is written. */
export interface PlaceFacts {
  readonly location: Location;
  /** It belongs to the handler's own function, in the file that registers it: a diagnostic may stand there. */
  readonly own: boolean;
}

/** The option `takes` at one call of a registrar that declares it. */
export interface TakesFacts {
  /**
   * `absent`: no options, or options without it. `literal`: a string literal in place. `opaque`: given, or possibly given, but not as a
   * literal in place.
   */
  readonly form: "absent" | "literal" | "opaque";
  /** The literal's value. */
  readonly value: string | null;
  /** The value that is written for `takes`; null where none is. */
  readonly valueSpan: Span | null;
  /** It is written as the shorthand property `takes`, and `valueSpan` is that. */
  readonly shorthand: boolean;
  /** Where a fix would write it; null where there is no room for it (a call through a spread, options held in a variable). */
  readonly insertion: TakesInsertion | null;
}

/** Where `takes` can be written. */
export interface TakesInsertion {
  /** An offset: after the handler argument, or after the `{` of the options. */
  readonly at: number;
  /** `argument`: a whole options object has to be written; `first`: into an empty options object; `before`: before its first property. */
  readonly as: "argument" | "first" | "before";
}

/** A function as it is written, with the spans that a fix may touch. All of them lie in the file that registers it. */
export interface FunctionFacts {
  readonly span: Span;
  readonly async: boolean;
  readonly generator: boolean;
  /** The signature's types are the ones that are written or inferred here, and no annotation elsewhere asks for them. */
  readonly declaresTypes: boolean;
  /** Type annotations can be written here: it is not JavaScript. */
  readonly annotatable: boolean;
  /** An array literal that is returned without an annotation becomes a tuple, because of where the function stands. */
  readonly infersTuples: boolean;
  /** The parameters as written, `this` left out. */
  readonly parameters: readonly WrittenParameter[];
  /** Where a return type annotation would be inserted, with what has to stand before and after it: `: …`, or parentheses around a bare parameter. */
  readonly returnTypeInsertion: { readonly open: number | null; readonly at: number } | null;
  readonly returnType: WrittenResultType | null;
  /** Every `return` of this function, or its expression body. */
  readonly returns: readonly WrittenReturn[];
  /** Where a last statement would be inserted into the block, and the white space around it; null for an expression body. */
  readonly end: { readonly at: number; readonly before: string; readonly after: string } | null;
  /** The end of the block can be reached, as far as the syntax shows (a block that ends in `return` or `throw` cannot). */
  readonly endReachable: boolean;
}

/** A piece of the source that a fix may move. */
export interface WrittenPiece {
  readonly span: Span;
  readonly text: string;
}

/** A parameter as written. */
export interface WrittenParameter extends WrittenPiece {
  /** The name or the binding pattern, with its `?`. */
  readonly name: Span;
  /** The type annotation, without its colon. */
  readonly annotation: Span | null;
  /** It may be left out: optional, or with a default value. */
  readonly optional: boolean;
}

/** A return type annotation, without its colon. */
export interface WrittenResultType {
  readonly span: Span;
  /** The tuple's elements where the annotation is a tuple of two, or a `Promise` of one. */
  readonly elements: readonly WrittenPiece[] | null;
  /** It is a predicate (`event is Order`), which is no type of a value. */
  readonly predicate: boolean;
  /** The type argument where the annotation is `Promise<…>`. */
  readonly promised: Span | null;
}

/** One `return`, or the expression body of an arrow function. */
export interface WrittenReturn {
  /** The statement; for an expression body the expression. */
  readonly span: Span;
  /** What is returned; null for a bare `return;`. */
  readonly expression: Span | null;
  /** The elements where an array literal is returned, without spread ones. */
  readonly elements: readonly WrittenElement[] | null;
  /** The awaited type of what is returned; null for a bare `return;`. */
  readonly type: TypeId | null;
  /** The statement ends with a semicolon. */
  readonly semicolon: boolean;
  /** It is `undefined` or `void 0`, which does nothing. */
  readonly isUndefined: boolean;
  /** It is a promise or another thenable. */
  readonly thenable: boolean;
  /** It binds less tightly than an element of an array literal does: it needs parentheses there. */
  readonly loose: boolean;
}

/** An element of a returned array literal. */
export interface WrittenElement extends WrittenPiece {
  readonly type: TypeId;
  /** Its widened type, as it can be written in an annotation here; null where it can't be written without an import. */
  readonly annotation: string | null;
}

/** How a file can name the context. */
export interface ContextName {
  /** `Context`, or `fc.Context`. */
  readonly name: string;
  /** What has to be inserted into an import first; null where the name is in scope. */
  readonly insertion: { readonly at: number; readonly text: string } | null;
}

/**
 * A type, as deep as JSON has to be judged. Literals count as their primitive type, but keep their text.
 *
 * The text is for people only, and may be empty for a type that lies deeper than a parameter, a result or an output, where nothing was found
 * that would have to be named.
 */
export type TypeFact = { readonly text: string } & (
  | { readonly kind: PrimitiveKind }
  /** `named`: it is printed under the name of an alias. */
  | { readonly kind: "union"; readonly members: readonly TypeId[]; readonly named: boolean }
  | { readonly kind: "intersection"; readonly members: readonly TypeId[]; readonly object: ObjectFacts }
  /** A type parameter, or another type that is known by its constraint only. */
  | { readonly kind: "parameter"; readonly constraint: TypeId | null }
  | { readonly kind: "array"; readonly element: TypeId }
  | { readonly kind: "tuple"; readonly elements: readonly TupleElement[] }
  | { readonly kind: "object"; readonly object: ObjectFacts }
  /** Not looked into: too deep, or one of too many. */
  | { readonly kind: "unexpanded" }
);

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
  /** The global types of the default library, such as `Date` or `Error`, that it is or derives from, nearest first: those that have behaviour. */
  readonly builtins: readonly string[];
  /** The types that its `toJSON()` returns; null where it has no such method. */
  readonly toJSON: readonly TypeId[] | null;
  /** Null where it has nothing to do with a context. */
  readonly context: ContextFacts | null;
}

/** One property of an object type. */
export interface PropertyFacts {
  readonly name: string;
  /** A symbol or `#private` name: it never reaches JSON. */
  readonly hidden: boolean;
  readonly type: TypeId;
  readonly optional: boolean;
  readonly kind: "property" | "method" | "accessor";
  /** Declared `private` or `protected`, or `#private`. */
  readonly private: boolean;
}

/** One index signature. */
export interface IndexFacts {
  readonly key: "string" | "number" | "symbol";
  readonly type: TypeId;
}

/** What an object type has to do with the contexts of the project. */
export interface ContextFacts {
  /** At least one of its properties is declared by a context. */
  readonly declared: boolean;
  /** The names of properties that it requires and no context declares. */
  readonly foreign: readonly string[];
  /** A context is assignable to it: what the runtime gives is enough. */
  readonly given: boolean;
  /** It is assignable to every context that declares one of its properties. */
  readonly extends: boolean;
  /** It is a class that implements a context. */
  readonly implements: boolean;
}
