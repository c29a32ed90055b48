// The parts of `node:util` that the runtime uses.
import inspecting from "node-inspect-extracted";

export const { inspect, format, formatWithOptions } = inspecting;

const boxed = [Number, String, Boolean, Symbol, BigInt];

/** There is one realm here, so `instanceof` knows. */
export const types = {
  isAnyArrayBuffer: (value: unknown): boolean =>
    value instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer),
  isBoxedPrimitive: (value: unknown): boolean => boxed.some((one) => value instanceof one),
  isKeyObject: (): boolean => false,
  isMap: (value: unknown): boolean => value instanceof Map,
  isNativeError: (value: unknown): boolean => value instanceof Error,
  isPromise: (value: unknown): boolean => value instanceof Promise,
  isRegExp: (value: unknown): boolean => value instanceof RegExp,
  isSet: (value: unknown): boolean => value instanceof Set,
};
