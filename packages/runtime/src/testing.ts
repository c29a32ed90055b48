import type { Context } from "./context.js";
import type { ErrorBody } from "./call/errors.js";
import { planHandler, type ContextHolder } from "./call/handler-call.js";
import type { AnyHandler, Checked, Given, HandlerResult, StartOptions } from "./handler.js";
import { createContext } from "./testing/create-context.js";
import { eventProgram } from "./call/program.js";

export { createContext, type ContextOverrides } from "./testing/create-context.js";
export {
  invokeHttp,
  type HttpAnswer,
  type HttpRequest,
  type InvokeHttpResult,
} from "./testing/invoke-http.js";
export type { ErrorBody } from "./call/errors.js";
export type { StackFrame } from "./call/stack.js";

/** What the caller of a function gets: the output, decoded, or the body of the error answer. */
export type InvokeResult = [output: unknown, error: null] | [output: null, error: ErrorBody];

/**
 * Runs a handler as {@link start} would, without a server: the event goes through JSON, the handler is called
 * with what it takes, and what it gives back is read, checked and encoded.
 *
 * @param handler the event handler
 * @param event the event; where there is none, the payload is empty
 * @param context default: {@link createContext}
 * @param options as for `start`
 */
export function invoke<F, R extends HandlerResult, Event>(
  handler: AnyHandler<R, Given<Event>> & F & Checked<F>,
  event?: unknown,
  context?: Context,
  options?: StartOptions<Event>,
): Promise<InvokeResult>;
export async function invoke(
  handler: unknown,
  event?: unknown,
  context: Context = createContext(),
  options?: StartOptions,
): Promise<InvokeResult> {
  const holder: ContextHolder = { context };
  const payload = Buffer.from(event === undefined ? "" : JSON.stringify(event));
  const outcome = await eventProgram(planHandler(handler, options)).answer(payload, holder);
  return outcome.error === undefined
    ? [JSON.parse(String(outcome.output)) as unknown, null]
    : [null, outcome.error];
}
