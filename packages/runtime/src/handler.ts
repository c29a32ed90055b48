/* eslint-disable @typescript-eslint/no-invalid-void-type -- a handler that gives nothing back may be typed `void` */
/* eslint-disable @typescript-eslint/no-explicit-any -- an event without a type is `any`, as JSON.parse gives it */
/* eslint-disable @typescript-eslint/no-generated-empty-object-type -- `{}` accepts every value and says nothing about it, as is meant */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters, @typescript-eslint/no-unused-vars -- AnyHandler says what its own is for */
import type { Context } from "./context.js";

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

/** A handler as {@link start} takes it, whatever it takes itself. What is not written with its type is `any` for an event. */
export type Handler = (...args: never[]) => HandlerResult;

/** A promise's value, a promise's promise's value, and so on. */
type Settled<T> = T extends Thenable<infer Value> ? Settled<Value> : T;

/** `F` where what it returns, once awaited, is a {@link HandlerResult}; otherwise a {@link Handler}, which `F` is not. */
export type Checked<F> = [F] extends [(...args: never[]) => infer Result]
  ? [Settled<Result>] extends [HandlerResult]
    ? F
    : Handler
  : Handler;

/**
 * Any value: {@link Checked} judges what a handler returns. What is named beside it lets the compiler infer array literals as tuples. The
 * promise's `R` stands for nothing, so that nothing is inferred from it: the second type argument of `then` would be.
 */
export type AnyResult<R> = HandlerResult | NonNullable<unknown> | PromiseLike<R>;

/**
 * Any function. A function written in place gets the types of the parameters that it leaves out from the first member: of two parameters the
 * context and the event, of one the event. The second member accepts functions of every type; its signatures differ in their type parameters,
 * so the compiler can't take parameter types from it.
 */
export type AnyHandler<R> =
  | { (event: any): AnyResult<R>; (context: Context, event: any): AnyResult<R> }
  | { (...args: never[]): AnyResult<R>; <_Unused>(...args: never[]): AnyResult<R> };

/** What {@link start} passes to the handler. */
export type Takes = "nothing" | "event" | "context" | "context-and-event";

/** Options of {@link start}. */
export interface StartOptions {
  /**
   * What to call the handler with. Types are erased: without it only the number of declared parameters is known,
   * and a handler of none is called with nothing, of one with the event, of two with context and event. Say it
   * for a handler whose only parameter is the context, one with default values, and one whose parameters cannot
   * be seen where it is registered.
   */
  readonly takes?: Takes;
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

/** A life-cycle handler takes the context and gives nothing back. */
export type LifecycleHandler = (context: Context) => EventualVoid;
