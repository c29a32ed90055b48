/* eslint-disable @typescript-eslint/no-invalid-void-type -- a handler that gives nothing back may be typed `void` */
/* eslint-disable @typescript-eslint/no-explicit-any -- an event without a type is `any`, as JSON.parse gives it */
/* eslint-disable @typescript-eslint/no-generated-empty-object-type -- `{}` accepts every value and says nothing about it, as is meant */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars -- AnyHandler says what its own is for */
import type { Context } from "./context.js";
import type { StandardSchema } from "./standard-schema.js";

/**
 * What an event handler gives back, once awaited: nothing, an error or `null`, or an output together with an
 * error or `null`. An output beside an error is dropped; no output is sent as `null`.
 */
export type HandlerResult =
  void | undefined | null | Error | readonly [output: unknown, error?: Error | null | undefined | void];

/** Anything with a `then` that hands on a value: narrower libraries than the standard's promises count too. */
export interface Thenable<T> {
  then(onfulfilled: (value: T) => unknown, onrejected: (reason: unknown) => unknown): unknown;
}

/** A promise's value, a promise's promise's value, and so on. */
type Settled<T> = T extends Thenable<infer Value> ? Settled<Value> : T;

/** Has no function: its member is the message for a function that returns a wrong `Result`. */
export interface WrongResult<Result> {
  readonly "a handler returns nothing, an error, or [output, error]": Result;
}

/** Asks for nothing more where what `F` returns, once awaited, is a {@link HandlerResult}; for a {@link WrongResult} otherwise. */
export type Checked<F> = F extends (...args: never[]) => infer Result
  ? [Settled<Result>] extends [HandlerResult]
    ? unknown
    : WrongResult<Result>
  : unknown;

/**
 * Any value: {@link Checked} judges what a handler returns. What is named beside it lets the compiler infer array literals as tuples. The
 * promise's `R` stands for nothing, so nothing is inferred from it: the second type argument of `then` would be.
 */
export type AnyResult<R> = HandlerResult | NonNullable<unknown> | PromiseLike<R>;

/**
 * Any function. A function written in place gets the types of parameters that it leaves out from this union: from its first member where it
 * has one parameter, from the second where it has two. The compiler takes them from a member only where exactly one of its signatures has
 * room for the parameters; signatures that differ in their type parameters are never taken together. So the second member says nothing
 * about one parameter, and the third, which accepts functions of every type, nothing at all. `Event` is what an input schema gives.
 */
export type AnyHandler<R, Event = any> =
  | ((event: Event) => AnyResult<R>)
  | { <_Unused>(event: Event): AnyResult<R>; (context: Context, event: Event): AnyResult<R> }
  | { <_Unused>(...args: never[]): AnyResult<R>; (...args: never[]): AnyResult<R> };

/**
 * The event that an input schema gives; `any` without one. (A default in the declaration of `start` would cost handlers in JavaScript the tuples
 * that they return, up to TypeScript 5.9.)
 */
export type Given<Event> = unknown extends Event ? any : NoInfer<Event>;

/** What {@link start} passes to the handler. */
export type Takes = "nothing" | "event" | "context" | "context-and-event";

/** Options of {@link start}. */
export interface StartOptions<Event = any> {
  /**
   * What to call the handler with. Types are erased: without it only the number of declared parameters is known,
   * and a handler of none is called with nothing, of one with the event, of two with context and event. Say it
   * for a handler whose only parameter is the context, one with default values, and one whose parameters cannot
   * be seen where it is registered.
   */
  readonly takes?: Takes;
  /**
   * Validates the event: the handler is called with what the schema gives, and an event that does not fit is answered
   * with an `UnmarshalTypeError`. Its output is the type of an event that the handler does not annotate.
   */
  readonly input?: StandardSchema<any, Event>;
}

/** What a handler for raw bytes sends: bytes as they are, text as UTF-8, or an empty body. */
export type BytesOutput = Uint8Array | string | null | undefined;

/** What a {@link BytesHandler} gives back, once awaited. */
export type BytesResult =
  BytesOutput | void | Error | readonly [output: BytesOutput, error?: Error | null | undefined | void];

/** A handler for raw bytes: it takes the payload as it came, and what it gives back is sent as it is. */
export type BytesHandler = (context: Context, payload: Buffer) => BytesResult | PromiseLike<BytesResult>;

/** Nothing, or a promise of nothing, to any depth. */
export type EventualVoid = void | undefined | Thenable<EventualVoid>;

/** A lifecycle handler takes the context and gives nothing back. */
export type LifecycleHandler = (context: Context) => EventualVoid;
