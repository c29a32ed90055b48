import { inspect } from "node:util";
import type { Context } from "../context.js";
import { returnedError, thrownError, typeNameOf, type ErrorBody } from "./errors.js";
import type { StartOptions, Takes } from "../handler.js";
import type { StandardSchema } from "../standard-schema.js";
import { andThen, type MaybePromise, type Outcome } from "./outcome.js";
import { isThenable } from "./thenable.js";
import { isStandardSchema, validateEvent } from "./validate.js";

/** What a call needs of its invocation: the context, made when a handler takes it. */
export interface ContextHolder {
  readonly context: Context;
}

/** Calls a handler with what it takes; what it gives back is not awaited. May throw what the handler throws. */
type Call = (event: unknown, holder: ContextHolder) => unknown;

/** A handler with what was found out about it when it was registered. */
export interface Plan {
  /** Whether the handler wants the event; the payload of others is never looked at. */
  readonly takesEvent: boolean;
  /** What the event is validated with. */
  readonly input?: StandardSchema | undefined;
  readonly call: Call;
  /** The rule that the handler breaks; every invocation is answered with it. */
  readonly flaw?: Error;
}

type AnyFunction = (...args: unknown[]) => unknown;

/** How many arguments a handler is called with. */
const ARGUMENTS: Readonly<Record<Takes, number>> = {
  nothing: 0,
  event: 1,
  context: 1,
  "context-and-event": 2,
};

/** Looks at an event handler: what JavaScript can see of its signature, and what the options say. */
export function planHandler(handler: unknown, options: StartOptions | undefined): Plan {
  const flaw = findFlaw(handler, options);
  if (flaw !== undefined) {
    return { takesEvent: false, call: () => null, flaw: new Error(flaw) };
  }
  const call = handler as AnyFunction;
  const input = options?.input;
  switch (options?.takes ?? takesByLength(call)) {
    case "nothing":
      return { takesEvent: false, call: () => call() };
    case "event":
      return { takesEvent: true, input, call: (event) => call(event) };
    case "context":
      return { takesEvent: false, call: (_event, holder) => call(holder.context) };
    case "context-and-event":
      return { takesEvent: true, input, call: (event, holder) => call(holder.context, event) };
  }
}

/** The message of the first rule that a handler breaks, in the SDK's order and words. */
function findFlaw(handler: unknown, options: StartOptions | undefined): string | undefined {
  const notCallable = findNotCallable(handler);
  if (notCallable !== undefined) {
    return notCallable;
  }
  const { length } = handler as AnyFunction;
  if (length > 2) {
    return `handlers may not take more than two arguments, but handler takes ${length}`;
  }
  return findFlawOfTakes(length, options?.takes) ?? findFlawOfInput(length, options);
}

/** @param takes the option, of which nothing is sure in JavaScript */
function findFlawOfTakes(length: number, takes: unknown): string | undefined {
  if (takes === undefined) {
    return undefined;
  }
  if (typeof takes !== "string" || !Object.hasOwn(ARGUMENTS, takes)) {
    const known = Object.keys(ARGUMENTS).map((name) => `"${name}"`);
    return `option takes must be one of ${known.join(", ")}, got ${inspect(takes)}`;
  }
  if (length === 2 && takes === "event") {
    return "handler takes two arguments, but the first is not Context. got event";
  }
  return length > ARGUMENTS[takes as Takes]
    ? `handler takes ${length === 1 ? "one argument" : "two arguments"}, but option takes says "${takes}"`
    : undefined;
}

function findFlawOfInput(length: number, options: StartOptions | undefined): string | undefined {
  if (options?.input === undefined) {
    return undefined;
  }
  if (!isStandardSchema(options.input)) {
    return `option input must be a Standard Schema, got ${typeNameOf(options.input)}`;
  }
  const takesEvent = options.takes === undefined ? length > 0 : options.takes.endsWith("event");
  return takesEvent ? undefined : "option input has a schema, but handler takes no event";
}

/** What the SDK says of a handler that cannot be called. */
export function findNotCallable(handler: unknown): string | undefined {
  if (handler === undefined || handler === null) {
    return "handler is nil";
  }
  if (typeof handler !== "function") {
    return `handler kind ${typeof handler} is not func`;
  }
  return /^class\b/.test(Function.prototype.toString.call(handler))
    ? "handler kind class is not func"
    : undefined;
}

function takesByLength(handler: AnyFunction): Takes {
  return handler.length === 0 ? "nothing" : handler.length === 1 ? "event" : "context-and-event";
}

/**
 * Calls a planned handler and reads what it gives back.
 *
 * @param plan the handler
 * @param readEvent gives the event; called only where the handler takes one; an error it throws is the answer
 * @param holder the invocation's context
 * @param read tells what a settled result means
 * @returns the outcome; a promise of it only where the handler gave a promise. Never throws or rejects
 */
export function callHandler<T>(
  plan: Plan,
  readEvent: () => unknown,
  holder: ContextHolder,
  read: (result: unknown) => Outcome<T>,
): MaybePromise<Outcome<T>> {
  if (plan.flaw !== undefined) {
    return { error: returnedError(plan.flaw) };
  }
  let event: unknown;
  if (plan.takesEvent) {
    try {
      event = readEvent();
    } catch (thrown) {
      return { error: failedDecoding(thrown) };
    }
  }
  return plan.input === undefined
    ? callWith(plan, event, holder, read)
    : andThen(validateEvent(plan.input, event, holder), (outcome) =>
        outcome.error === undefined ? callWith(plan, outcome.output, holder, read) : outcome,
      );
}

function callWith<T>(
  plan: Plan,
  event: unknown,
  holder: ContextHolder,
  read: (result: unknown) => Outcome<T>,
): MaybePromise<Outcome<T>> {
  try {
    const result = plan.call(event, holder);
    return isThenable(result) ? settle(result, read) : read(result);
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

async function settle<T>(
  result: PromiseLike<unknown>,
  read: (result: unknown) => Outcome<T>,
): Promise<Outcome<T>> {
  try {
    return read(await result);
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

function failedDecoding(thrown: unknown): ErrorBody {
  return returnedError(thrown instanceof Error ? thrown : new Error(String(thrown)));
}
