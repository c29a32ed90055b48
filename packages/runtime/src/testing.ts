import type { Context, Credentials, FunctionInfo, ServiceInfo, Tracing } from "./context.js";
import type { ErrorBody } from "./call/errors.js";
import { planHandler, type ContextHolder } from "./call/handler-call.js";
import type { EventualResult, HandlerResult, StartOptions } from "./handler.js";
import { hideCredentials } from "./invocation/headers.js";
import { InvocationContext } from "./invocation/invocation.js";
import { eventProgram } from "./call/program.js";

export type { ErrorBody } from "./call/errors.js";
export type { StackFrame } from "./call/stack.js";

/** The parts of a context that {@link createContext} takes; the rest has the values of a small test function. */
export interface ContextOverrides {
  readonly requestId?: string;
  readonly credentials?: Partial<Credentials>;
  readonly function?: Partial<FunctionInfo>;
  readonly service?: Partial<ServiceInfo>;
  readonly region?: string;
  readonly accountId?: string;
  readonly retryCount?: number;
  readonly tracing?: Partial<Tracing>;
  /** Default: the function's timeout from now. */
  readonly deadline?: Date;
  /** Default: a signal that nothing aborts. */
  readonly signal?: AbortSignal;
}

/** Makes a context for a test. It is the one that handlers get from the platform, logger included. */
export function createContext(overrides: ContextOverrides = {}): Context {
  const info = {
    name: "test-function",
    handler: "index.handler",
    memory: "512",
    timeout: 60,
    ...overrides.function,
  };
  const credentials = { accessKeyId: "", accessKeySecret: "", securityToken: "", ...overrides.credentials };
  const service = { name: "", logProject: "", logStore: "", qualifier: "LATEST", versionId: "" };
  const tracing = { openTracingSpanContext: "", openTracingSpanBaggages: {}, jaegerEndpoint: "" };
  const data = {
    requestId: overrides.requestId ?? "00000000-0000-0000-0000-000000000000",
    credentials: hideCredentials(credentials),
    function: Object.freeze(info),
    service: Object.freeze({ ...service, ...overrides.service }),
    region: overrides.region ?? "cn-hangzhou",
    accountId: overrides.accountId ?? "123456789012",
    retryCount: overrides.retryCount ?? 0,
    tracing: Object.freeze({ ...tracing, ...overrides.tracing }),
  };
  return new InvocationContext(data, {
    deadlineMs: overrides.deadline?.getTime() ?? Date.now() + info.timeout * 1000,
    signal: overrides.signal ?? new AbortController().signal,
  });
}

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
export function invoke<R extends HandlerResult>(
  handler: (...args: never[]) => R | PromiseLike<R>,
  event?: unknown,
  context?: Context,
  options?: StartOptions,
): Promise<InvokeResult>;
export function invoke(
  handler: (...args: never[]) => EventualResult,
  event?: unknown,
  context?: Context,
  options?: StartOptions,
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
