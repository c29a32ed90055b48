import { returnedError } from "./errors.js";
import type { HttpTriggerEvent } from "../events/http-trigger.js";
import { callHandler, findNotCallable, type ContextHolder, type Plan } from "./handler-call.js";
import { decodeEvent } from "./input.js";
import { andThen, mapOutput, type MaybePromise, type Outcome } from "./outcome.js";
import { encodeOutput } from "./output.js";
import { readResult } from "./result.js";

/** The bytes or the text of an answer. */
export type Body = string | Uint8Array;

/** A registered handler as the server and the runtime API loop see it. */
export interface Program {
  /** The content type of its answers. */
  readonly contentType: string;
  /** Answers an event that came as bytes. */
  answer(payload: Buffer, holder: ContextHolder): MaybePromise<Outcome<Body>>;
  /** Answers an event that the runtime itself made. */
  answerHttp(event: HttpTriggerEvent, holder: ContextHolder): MaybePromise<Outcome<Body>>;
}

/** The program of an event handler: JSON in, JSON out. */
export function eventProgram(plan: Plan): Program {
  const answer = (readEvent: () => unknown, holder: ContextHolder): MaybePromise<Outcome<Body>> =>
    andThen(callHandler(plan, readEvent, holder, readResult), (outcome) => mapOutput(outcome, encode));
  return {
    contentType: "application/json",
    answer: (payload, holder) => answer(() => decodeEvent(payload), holder),
    answerHttp: (event, holder) => answer(() => event, holder),
  };
}

function encode(output: unknown): Outcome<Body> {
  try {
    return { output: encodeOutput(output) };
  } catch (thrown) {
    return { error: returnedError(thrown as Error) };
  }
}

/** The program of a handler for raw bytes: what comes and goes is not looked at. */
export function bytesProgram(handler: unknown): Program {
  const notCallable = findNotCallable(handler);
  const plan: Plan = {
    takesEvent: true,
    call: (payload, { context }) => (handler as (...args: unknown[]) => unknown)(context, payload),
    ...(notCallable === undefined ? {} : { flaw: new Error(notCallable) }),
  };
  const answer = (payload: Buffer, holder: ContextHolder): MaybePromise<Outcome<Body>> =>
    callHandler(plan, () => payload, holder, readBytes);
  return {
    contentType: "application/octet-stream",
    answer,
    answerHttp: (event, holder) => answer(Buffer.from(JSON.stringify(event)), holder),
  };
}

function readBytes(result: unknown): Outcome<Body> {
  if (typeof result === "string" || result instanceof Uint8Array) {
    return { output: result };
  }
  return mapOutput(readResult(result), (output) => {
    if (output === undefined || output === null) {
      return { output: "" };
    }
    return typeof output === "string" || output instanceof Uint8Array
      ? { output }
      : { error: returnedError(new Error(`handler returns ${typeof output}, but not bytes or text`)) };
  });
}
