/** Temporary credentials of the function's role; empty strings where the function has no role. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
}

/** The function that is running. */
export interface FunctionInfo {
  readonly name: string;
  /** The entry point, as the function's configuration names it. */
  readonly handler: string;
  /** Memory in MB, as text, as in the Go SDK. */
  readonly memory: string;
  /** Seconds that one invocation may take; 0 where the platform did not say. */
  readonly timeout: number;
}

/** The service (Function Compute 2.0) that the function belongs to, and where its logs go. */
export interface ServiceInfo {
  /** Empty on Function Compute 3.0. */
  readonly name: string;
  readonly logProject: string;
  readonly logStore: string;
  readonly qualifier: string;
  readonly versionId: string;
}

/** What tracing (OpenTracing, Jaeger) needs; empty where tracing is off. */
export interface Tracing {
  readonly openTracingSpanContext: string;
  readonly openTracingSpanBaggages: Readonly<Record<string, string>>;
  readonly jaegerEndpoint: string;
}

/** Writes one line per call to standard output: UTC time with milliseconds, request id, `[LEVEL]`, text. */
export interface Logger {
  debug(...message: unknown[]): void;
  info(...message: unknown[]): void;
  warn(...message: unknown[]): void;
  error(...message: unknown[]): void;
}

/**
 * What a handler is told about its invocation. Frozen. Values that the platform did not send are empty strings
 * and zeros.
 *
 * @fcContext
 */
export interface Context {
  readonly requestId: string;
  readonly credentials: Credentials;
  readonly function: FunctionInfo;
  readonly service: ServiceInfo;
  readonly region: string;
  readonly accountId: string;
  /** How often the platform has tried this invocation before. */
  readonly retryCount: number;
  readonly tracing: Tracing;
  /** When the invocation's time is up. */
  readonly deadline: Date;
  /** Aborted at the deadline, and when the caller is gone. */
  readonly signal: AbortSignal;
  /** Writes lines that carry the request id. */
  readonly logger: Logger;
  /** Milliseconds until the deadline; 0 once it has passed. */
  remainingTimeMs(): number;
}
