import { types } from "node:util";
import { messageOf, typeNameOf, type ErrorBody } from "./errors.js";

/** Something in an output that JSON has no form for: a function, a symbol, a `bigint`, a `Map`, a `Set`... */
class UnsupportedTypeError extends Error {}
/** A value in an output that JSON has no form for: `NaN`, an infinity, an invalid date, a cycle. */
class UnsupportedValueError extends Error {}
/** A `toJSON` or a getter in an output that threw. */
class MarshalerError extends Error {}

/** Deeper objects take the slow way, which sees cycles. */
const PLAIN_DEPTH = 32;

/**
 * The JSON of a handler's output; nothing is sent as `null`.
 *
 * @throws UnsupportedTypeError, UnsupportedValueError, MarshalerError where `JSON.stringify` would drop or
 * change something without a word; the message names the path, as in `output.items[0].total`
 */
export function encodeOutput(output: unknown): string {
  const value = isPlain(output, 0) ? output : toPlain(output, "", [], new Set());
  return replaceLoneSurrogates(JSON.stringify(value ?? null));
}

/** The JSON of an error answer. */
export function encodeError(error: ErrorBody): string {
  return replaceLoneSurrogates(JSON.stringify(error));
}

/** Whether JSON keeps everything of a value as it is. Quick, and says no where it is not sure. */
function isPlain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || (depth < PLAIN_DEPTH && isPlainObject(value, depth + 1));
    default:
      return false;
  }
}

function isPlainObject(value: object, depth: number): boolean {
  if (Array.isArray(value)) {
    for (const element of value) {
      if (!isPlain(element, depth)) {
        return false;
      }
    }
    return !("toJSON" in value);
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || "toJSON" in value) {
    return false;
  }
  try {
    for (const key in value) {
      if (!isPlain(value[key as keyof typeof value], depth)) {
        return false;
      }
    }
    return true;
  } catch {
    // A getter threw: the slow way says where.
    return false;
  }
}

type Key = string | number;

/** A copy that is plain, made as `JSON.stringify` would, or an error that names the path. */
function toPlain(original: unknown, key: Key, path: readonly Key[], open: Set<object>): unknown {
  const value = applyToJson(original, key, path);
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) {
        throw new UnsupportedValueError(`json: unsupported value: ${value} at ${show(path)}`);
      }
      return value;
    case "bigint":
    case "function":
    case "symbol":
      throw new UnsupportedTypeError(`json: unsupported type: ${typeof value} at ${show(path)}`);
    case "object":
      return value === null ? null : objectToPlain(value, path, open);
    default:
      return value;
  }
}

function objectToPlain(value: object, path: readonly Key[], open: Set<object>): unknown {
  if (value instanceof Uint8Array) {
    // As Go encodes bytes.
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  }
  if (types.isBoxedPrimitive(value)) {
    return toPlain(value.valueOf(), "", path, open);
  }
  if (isOpaque(value)) {
    throw new UnsupportedTypeError(`json: unsupported type: ${typeNameOf(value)} at ${show(path)}`);
  }
  if (open.has(value)) {
    throw new UnsupportedValueError(
      `json: unsupported value: encountered a cycle via ${typeNameOf(value)} at ${show(path)}`,
    );
  }
  open.add(value);
  const plain = Array.isArray(value)
    ? value.map((element: unknown, index) => toPlain(element, index, [...path, index], open))
    : propertiesToPlain(value, path, open);
  open.delete(value);
  return plain;
}

function propertiesToPlain(value: object, path: readonly Key[], open: Set<object>): unknown {
  // Without a prototype, or a property called `__proto__` would set it.
  const plain = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const inner = [...path, key];
    plain[key] = toPlain(readProperty(value, key, inner), key, inner, open);
  }
  return plain;
}

function readProperty(value: object, key: string, path: readonly Key[]): unknown {
  try {
    return value[key as keyof typeof value];
  } catch (thrown) {
    throw new MarshalerError(`json: error reading ${show(path)}: ${messageOf(thrown)}`);
  }
}

function applyToJson(value: unknown, key: Key, path: readonly Key[]): unknown {
  if (
    (typeof value !== "object" && typeof value !== "bigint") ||
    value === null ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw new UnsupportedValueError(`json: unsupported value: an invalid date at ${show(path)}`);
  }
  try {
    const toJson: unknown = (value as { toJSON?: unknown }).toJSON;
    return typeof toJson === "function" ? (toJson.call(value, String(key)) as unknown) : value;
  } catch (thrown) {
    throw new MarshalerError(
      `json: error calling toJSON for type ${typeNameOf(value)} at ${show(path)}: ${messageOf(thrown)}`,
    );
  }
}

/** Built-in objects of which JSON shows nothing: they become `{}` without a word. */
function isOpaque(value: object): boolean {
  return (
    types.isMap(value) ||
    types.isSet(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isPromise(value) ||
    types.isRegExp(value) ||
    types.isAnyArrayBuffer(value) ||
    ArrayBuffer.isView(value)
  );
}

/** `output.items[0]["a-b"]` */
function show(path: readonly Key[]): string {
  const steps = path.map((key) => {
    if (typeof key === "number") {
      return `[${key}]`;
    }
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return `output${steps.join("")}`;
}

/** Go writes U+FFFD for half a surrogate pair, of which UTF-8 has no form; `JSON.stringify` escapes it. */
function replaceLoneSurrogates(json: string): string {
  return json.includes("\\ud")
    ? json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (escape, surrogate) =>
        surrogate === undefined ? escape : "\ufffd",
      )
    : json;
}
