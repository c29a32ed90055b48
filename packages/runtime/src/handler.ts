/* eslint-disable @typescript-eslint/no-invalid-void-type -- a handler that gives nothing back may be typed `void` */
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

/** A handler's result, or a promise of it, or a promise of a promise of it, to any depth. */
export type EventualResult = HandlerResult | Thenable<EventualResult>;

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
