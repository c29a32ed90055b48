import type { Context, Credentials, FunctionInfo, ServiceInfo, Tracing } from "../context.js";
import { hideCredentials } from "../invocation/headers.js";
import { InvocationContext } from "../invocation/invocation.js";

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
