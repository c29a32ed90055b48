import type { ErrorBody } from "./errors.js";

/** How an invocation ended. */
export type Outcome<T> = { readonly output: T; readonly error?: never } | { readonly error: ErrorBody };

/** A value, at once or later. Handlers that are not async are answered without waiting for a promise. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value, at once if it is there. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Goes on with an output; an error stays as it is. */
export function mapOutput<T, U>(outcome: Outcome<T>, next: (output: T) => Outcome<U>): Outcome<U> {
  return outcome.error === undefined ? next(outcome.output) : outcome;
}
