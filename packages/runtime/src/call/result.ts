import { isError, returnedError } from "./errors.js";
import type { Outcome } from "./outcome.js";

/** Reads what a handler returned, once awaited: nothing, an error, or an output and an error. */
export function readResult(result: unknown): Outcome<unknown> {
  if (result === undefined || result === null) {
    return { output: null };
  }
  if (isError(result)) {
    return { error: returnedError(result) };
  }
  if (!Array.isArray(result) || result.length === 0) {
    return refused("handler returns a single value, but it does not implement error");
  }
  if (result.length > 2) {
    return refused("handler may not return more than two values");
  }
  const [output, error] = result as [unknown, unknown?];
  if (error === undefined || error === null) {
    return { output };
  }
  // An output together with an error is dropped.
  return isError(error)
    ? { error: returnedError(error) }
    : refused("handler returns two values, but the second does not implement error");
}

function refused(message: string): Outcome<unknown> {
  return { error: returnedError(new Error(message)) };
}
