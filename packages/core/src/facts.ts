/**
 * Facts: what a compiler says about the handlers of one file, as plain JSON. An extractor writes them, the rules read them, and nothing else
 * passes between the two: no compiler object, no callback, no lazy getter. Types refer to each other by their index in `FileFacts.types`,
 * so that a recursive type is a loop in the table and not in the data.
 */
import type { ContextName, FunctionFacts } from "./facts/functions.js";
import type { IgnoreFacts } from "./facts/ignores.js";
import type { Location, Span } from "./facts/places.js";
import type { SchemaFacts } from "./facts/schemas.js";
import type { TypeFact, TypeId } from "./facts/types.js";

export type * from "./facts/deployment.js";
export type * from "./facts/functions.js";
export type * from "./facts/ignores.js";
export type * from "./facts/places.js";
export type * from "./facts/schemas.js";
export type * from "./facts/types.js";

/** Everything the rules need to know about one source file. */
export interface FileFacts {
  readonly file: string;
  /** The types involved in the handlers below, each once. */
  readonly types: readonly TypeFact[];
  /** In source order. */
  readonly handlers: readonly HandlerFacts[];
  /** Calls of a registrar from which no handler can be taken. */
  readonly brokenCalls: readonly BrokenCallFacts[];
  /** Uses of a registrar's value that are not calls. */
  readonly escapes: readonly EscapeFacts[];
  /** Uses of a registrar of raw handlers, which no rule is about. */
  readonly rawUses: readonly Span[];
  /** Tags that stand on nothing they could be about. */
  readonly lostTags: readonly LostTagFacts[];
  /** Imports of packages of registrars that are not found. */
  readonly missingModules: readonly MissingModuleFacts[];
  /** Calls that run when the file is loaded, of registrars that may be called once in a process; in source order. */
  readonly starts: readonly StartFacts[];
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

/** A tag, such as `@fcHandler`, that stands on no declaration. */
export interface LostTagFacts {
  readonly span: Span;
  readonly tag: string;
}

/** An import, in whatever form, of a module that is not found. */
export interface MissingModuleFacts {
  /** The module's name, with its quotes. */
  readonly span: Span;
  readonly module: string;
  readonly package: string;
}

/** A call that starts the one handler of a process. */
export interface StartFacts {
  readonly span: Span;
  /** The registrar's declared name. */
  readonly registrar: string;
  /** The branches that it stands in, the outermost first, each by a number of its own. */
  readonly branches: readonly number[];
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
  /** The handler's signature or type, for the report: as the compiler prints it. Empty where only a verdict was asked for. */
  readonly signature: string;
  /** The same for messages: the members of unions stand in the order of their texts. Empty where nothing was found. */
  readonly text: string;
  /** True where the handler is a parameter of the enclosing function, and that function is not a registrar. */
  readonly forwarded: boolean;
  /** It is a method that uses this of its object, without which it is registered; null for every other handler. */
  readonly unbound: "this" | "super" | null;
  /** Where the handler is declared, when that is not the registering expression itself. */
  readonly declaration: Location | null;
  /** The members of the handler's type: one, unless it is a union. */
  readonly candidates: readonly CandidateFacts[];
  /** The `length` at run time of the function that the handler visibly is; null where another one may stand behind it. */
  readonly visibleLength: number | null;
  /** What is known of `takes`; null where the registrar has nothing to do with it. */
  readonly takes: TakesFacts | null;
  /** What is known of its `input` schema; null where the registrar takes none. */
  readonly schema: SchemaFacts | null;
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
  /** A rest parameter that is written in the function, or whose type is not a tuple of fixed length. */
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

/** What is known of `takes` at one call of a registrar that declares the option, or wraps one that does. */
export interface TakesFacts {
  /**
   * `absent`: no options, or options without it. `literal`: a string literal in place. `opaque`: given, or possibly given, but not as a
   * literal in place. `wrapper`: the registrar has no such option, and passes the handler on to one that has.
   */
  readonly form: "absent" | "literal" | "opaque" | "wrapper";
  /** The literal's value; of a wrapper the one that it passes on, null where that is none. */
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
