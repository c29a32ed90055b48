import { inspect, types } from "node:util";
import { callerFrames, stackFrames, type StackFrame } from "./stack.js";

/** The body of an error answer, as the Go SDK sends it. */
export interface ErrorBody {
  readonly errorMessage: string;
  /** The name of the error's constructor; of a thrown primitive, its `typeof`. */
  readonly errorType: string;
  /** Present when the handler threw or rejected. */
  readonly stackTrace?: readonly StackFrame[];
}

/** Whether a value is an error, of whatever realm. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value);
}

/** The body for an error that a handler returned: no stack. */
export function returnedError(error: Error): ErrorBody {
  return { errorMessage: messageOf(error), errorType: typeNameOf(error) };
}

/** The body for whatever a handler threw or rejected with. */
export function thrownError(thrown: unknown): ErrorBody {
  const own = isError(thrown) ? stackFrames(thrown) : [];
  // Only errors have a stack. For other values it is the place where they were caught.
  const stackTrace = own.length > 0 ? own : callerFrames(thrownError);
  return { errorMessage: messageOf(thrown), errorType: typeNameOf(thrown), stackTrace };
}

/** The text of an error or of a thrown value. Never throws, whatever getters the value has. */
export function messageOf(value: unknown): string {
  try {
    if (isError(value)) {
      const message: unknown = value.message;
      return String(message);
    }
    if (typeof value !== "object" || value === null) {
      return String(value);
    }
    if ("message" in value && typeof value.message === "string") {
      return value.message;
    }
    return ownText(value) ?? inspect(value, { breakLength: Infinity });
  } catch {
    return "a value that cannot be shown";
  }
}

/** What a value says of itself with `toString`, where that is more than `[object Object]`. */
function ownText(value: object): string | undefined {
  const { toString } = value as { toString?: unknown };
  const isOwn = typeof toString === "function" && toString !== Object.prototype.toString;
  return isOwn && !Array.isArray(value) ? String(toString.call(value)) : undefined;
}

/** The name of the value's constructor, or its `typeof`. */
export function typeNameOf(value: unknown): string {
  try {
    if (typeof value === "object" && value !== null) {
      const constructor: unknown = value.constructor;
      return typeof constructor === "function" ? constructor.name : "Object";
    }
  } catch {
    return "Object";
  }
  return typeof value;
}
