import { EventEmitter } from "node:events";
import { types } from "node:util";
import { messageOf, typeNameOf, type ErrorBody } from "./errors.js";
import { showPath } from "./path.js";

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
    return !("toJSON" in value) && ownDataKey(value) === undefined;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || "toJSON" in value) {
    return false;
  }
  try {
    let isEmpty = true;
    for (const key in value) {
      isEmpty = false;
      if (!isPlain(value[key as keyof typeof value], depth)) {
        return false;
      }
    }
    return !isEmpty || !isKnownByItsClass(value);
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
        throw new UnsupportedValueError(`json: unsupported value: ${value} at ${showPath("output", path)}`);
      }
      return value;
    case "bigint":
    case "function":
    case "symbol":
      throw new UnsupportedTypeError(
        `json: unsupported type: ${typeof value} at ${showPath("output", path)}`,
      );
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
  if (isOpaque(value, path)) {
    throw new UnsupportedTypeError(
      `json: unsupported type: ${classOf(value)} at ${showPath("output", path)}`,
    );
  }
  if (open.has(value)) {
    throw new UnsupportedValueError(
      `json: unsupported value: encountered a cycle via ${typeNameOf(value)} at ${showPath("output", path)}`,
    );
  }
  open.add(value);
  const plain = Array.isArray(value)
    ? elementsToPlain(value, path, open)
    : propertiesToPlain(value, path, open);
  open.delete(value);
  return plain;
}

function elementsToPlain(array: unknown[], path: readonly Key[], open: Set<object>): unknown {
  const key = ownDataKey(array);
  if (key !== undefined) {
    throw new UnsupportedTypeError(
      `json: unsupported type: a property of an array at ${showPath("output", [...path, key])}`,
    );
  }
  return array.map((element, index) => toPlain(element, index, [...path, index], open));
}

/** A property of an array that is no element, which JSON drops. Such properties come after the elements. */
function ownDataKey(array: unknown[]): string | undefined {
  const last = Object.keys(array).at(-1);
  return last === undefined || Number(last) < array.length ? undefined : last;
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
    throw new MarshalerError(`json: error reading ${showPath("output", path)}: ${messageOf(thrown)}`);
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
    throw new UnsupportedValueError(
      `json: unsupported value: an invalid date at ${showPath("output", path)}`,
    );
  }
  try {
    const toJson: unknown = (value as { toJSON?: unknown }).toJSON;
    return typeof toJson === "function" ? (toJson.call(value, String(key)) as unknown) : value;
  } catch (thrown) {
    throw new MarshalerError(
      `json: error calling toJSON for type ${typeNameOf(value)} at ${showPath("output", path)}: ${messageOf(thrown)}`,
    );
  }
}

/** Objects of which JSON shows nothing, or their insides instead of what they stand for. */
function isOpaque(value: object, path: readonly Key[]): boolean {
  return (
    types.isMap(value) ||
    types.isSet(value) ||
    types.isPromise(value) ||
    types.isRegExp(value) ||
    types.isAnyArrayBuffer(value) ||
    ArrayBuffer.isView(value) ||
    types.isKeyObject(value) ||
    value instanceof EventEmitter ||
    typeof readProperty(value, "then", [...path, "then"]) === "function" ||
    (!Array.isArray(value) && Object.keys(value).length === 0 && isKnownByItsClass(value))
  );
}

/** Of an error the SDK's callers see what it exports, mostly nothing; so it was recorded. */
const PLAIN_CLASSES = new Set(["[object Object]", "[object Error]"]);

/** Iterators, `URLSearchParams`, `Headers`, `Blob`, `Intl` formats, weak references...: all that they have is inside. */
function isKnownByItsClass(value: object): boolean {
  return (
    Symbol.iterator in value ||
    Symbol.asyncIterator in value ||
    !PLAIN_CLASSES.has(Object.prototype.toString.call(value))
  );
}

/** The name of an object's class; generators and iterators have none but the one that they are printed with. */
function classOf(value: object): string {
  const name = typeNameOf(value);
  return name === "Object" ? Object.prototype.toString.call(value).slice("[object ".length, -1) : name;
}

/** Go writes U+FFFD for half a surrogate pair, of which UTF-8 has no form; `JSON.stringify` escapes it. */
function replaceLoneSurrogates(json: string): string {
  return json.includes("\\ud")
    ? json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (escape, surrogate) =>
        surrogate === undefined ? escape : "\ufffd",
      )
    : json;
}
