import type {
  AnyHandler,
  Given,
  BytesHandler,
  Checked,
  HandlerResult,
  LifecycleHandler,
  StartOptions,
} from "./handler.js";
import { planHandler } from "./call/handler-call.js";
import { launch } from "./launch.js";
import { processState } from "./process-state.js";
import { bytesProgram, eventProgram } from "./call/program.js";

/**
 * Runs an event handler: as the HTTP server of a custom runtime, or as the loop of the runtime API where
 * `FC_RUNTIME_API` is set. One process runs one handler.
 *
 * The handler has one of nine shapes: it takes nothing, the event, the context, or context and event; it gives
 * back nothing, an error, or an output and an error, or a promise of these. The event is decoded from JSON, and
 * validated where the options have a schema; the output is encoded as JSON. A handler that breaks a rule is answered for with the rule, at every invocation.
 *
 * @throws Error when the process runs a handler already
 * @fcRegistrar
 * @fcStartsOnce
 */
export function start<F, R extends HandlerResult, Event>(
  handler: AnyHandler<R, Given<Event>> & F & Checked<F>,
  options?: StartOptions<Event>,
): void;
export function start(handler: unknown, options?: StartOptions): void {
  launch(eventProgram(planHandler(handler, options)));
}

/**
 * Runs a handler for raw bytes: it takes the context and the payload as it came, and what it gives back is
 * sent as it is.
 *
 * @throws Error when the process runs a handler already
 * @fcRawRegistrar
 * @fcStartsOnce
 */
export function startHandler(handler: BytesHandler): void {
  launch(bytesProgram(handler));
}

/**
 * Registers what runs once in an instance, before its first invocation, where the function's configuration asks
 * for it. The last one registered counts.
 *
 * @fcRegistrar lifecycle
 */
export function registerInitializer(handler: LifecycleHandler): void {
  processState().lifecycle.register("initializer", handler);
}

/**
 * Registers what runs before an instance stops. The last one registered counts.
 *
 * @fcRegistrar lifecycle
 */
export function registerPreStop(handler: LifecycleHandler): void {
  processState().lifecycle.register("preStop", handler);
}

/**
 * Registers what runs before an instance is frozen (Function Compute 2.0). The last one registered counts.
 *
 * @fcRegistrar lifecycle
 */
export function registerPreFreeze(handler: LifecycleHandler): void {
  processState().lifecycle.register("preFreeze", handler);
}
