import type { Span } from "./places.js";
import type { TypeId } from "./types.js";

/** What is known of the option `input` at one call of a registrar that declares it: a Standard Schema, which validates and decodes the event. */
export interface SchemaFacts {
  /** The value of `input`; the options, where they are not written in place. Null where there is no schema. */
  readonly span: Span | null;
  /** The event may reach the handler without passing through a schema. */
  readonly optional: boolean;
  /** They are validators that `fc-check schema` has written of the handler's own type, which they may be older than. */
  readonly generated: boolean;
  /** What the schema takes; one type for each schema that it may be. Empty where there is none. */
  readonly takes: readonly TypeId[];
  /** What it gives. */
  readonly gives: readonly GivenFacts[];
}

/** One type that a schema gives. */
export interface GivenFacts {
  readonly type: TypeId;
  /** The types of the handler's parameters that it is assignable to. */
  readonly fits: readonly TypeId[];
}
