import type { Span } from "./places.js";
import type { TypeId } from "./types.js";

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
  /** The elements of each array literal that may be returned (a conditional has several); null where it may be something else, or one has spread elements. */
  readonly literals: readonly (readonly WrittenElement[])[] | null;
  /** The awaited type of what is returned; null for a bare `return;`. */
  readonly type: TypeId | null;
  /** The statement ends with a semicolon. */
  readonly semicolon: boolean;
  /** It is `undefined` or `void 0`, which does nothing. */
  readonly isUndefined: boolean;
  /** It is a promise or another thenable. */
  readonly thenable: boolean;
  /** As a statement of its own it needs parentheses: it begins with `{`, `function`, `class` or `let`. */
  readonly needsParentheses: boolean;
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
