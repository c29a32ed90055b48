import type { SchemaIssue, SchemaResult, StandardSchema } from "../standard-schema.js";
import { returnedError, thrownError } from "./errors.js";
import { UnmarshalTypeError } from "./input.js";
import type { MaybePromise, Outcome } from "./outcome.js";
import { showPath } from "./path.js";
import { isThenable } from "./thenable.js";

/** How many issues a message names. */
const MOST_ISSUES = 3;
/** The most characters of a path or of a schema's own words: keys come from the event, and some schemas repeat the whole value. */
const LONGEST_TEXT = 200;

/** What validation needs of an invocation: the signal of its deadline, looked at only where a schema is asynchronous. */
interface SignalHolder {
  readonly context: { readonly signal: AbortSignal };
}

/** Whether a value has what a Standard Schema must have. A schema may be a function. */
export function isStandardSchema(value: unknown): boolean {
  try {
    const { "~standard": standard } = value as Partial<StandardSchema>;
    return standard?.version === 1 && typeof standard.validate === "function";
  } catch {
    return false;
  }
}

/**
 * Validates an event: the output is what the schema gives. Never throws or rejects. At once, unless the schema
 * gives a promise; when that comes after the deadline, the handler must no longer be called.
 */
export function validateEvent(
  schema: StandardSchema,
  event: unknown,
  holder: SignalHolder,
): MaybePromise<Outcome<unknown>> {
  try {
    const result: unknown = schema["~standard"].validate(event);
    return isThenable(result) ? settle(result, event, holder) : read(result, event);
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

async function settle(
  pending: PromiseLike<unknown>,
  event: unknown,
  holder: SignalHolder,
): Promise<Outcome<unknown>> {
  const { signal } = holder.context;
  try {
    const result = await pending;
    return signal.aborted ? { error: returnedError(signal.reason as Error) } : read(result, event);
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

function read(result: unknown, event: unknown): Outcome<unknown> {
  if (typeof result !== "object" || result === null) {
    throw new TypeError("the input schema gives neither a value nor issues");
  }
  const { issues, value } = result as Partial<SchemaResult<unknown> & { value: unknown }>;
  return issues === undefined
    ? { output: value }
    : { error: returnedError(new UnmarshalTypeError(describe(issues, event))) };
}

function describe(issues: readonly SchemaIssue[], event: unknown): string {
  const named = issues.slice(0, MOST_ISSUES).map((issue) => describeIssue(issue, event));
  const more = issues.length - named.length;
  return `json: cannot unmarshal ${named.join("; ") || "event"}${more > 0 ? ` (and ${more} more)` : ""}`;
}

/** @returns as in `string at event.items[0].total: expected number` */
function describeIssue({ message, path = [] }: SchemaIssue, event: unknown): string {
  const keys = path.map((segment) => (typeof segment === "object" ? segment.key : segment));
  return `${kindAt(keys, event)} at ${shorten(showPath("event", keys))}: ${shorten(message)}`;
}

/** The kind of value that stands in the event at a path, in the SDK's words. */
function kindAt(keys: readonly PropertyKey[], event: unknown): string {
  let value = event;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
      return "missing value";
    }
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  if (value === null || Array.isArray(value)) {
    return value === null ? "null" : "array";
  }
  return typeof value === "boolean" ? "bool" : typeof value;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
