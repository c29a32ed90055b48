import type { IncomingHttpHeaders } from "node:http";
import type { Context, Logger } from "../context.js";
import { fcHeader, readCredentials, readHeaders, wholeNumber, type ContextData } from "./headers.js";
import { createLogger } from "../logging/logger.js";
import { redactor, type Redact } from "../logging/secrets.js";

/** The longest that a function may run on Function Compute: the deadline where the platform named none. */
const LONGEST_TIMEOUT_MS = 86_400_000;
/** The latest time that a `Date` can hold. */
const LATEST_TIME_MS = 8.64e15;

/** The reason of a context's signal at the deadline; it reads as in the Go SDK. */
export class DeadlineExceededError extends Error {
  constructor() {
    super("context deadline exceeded");
  }
}

/** The reason of a context's signal when the caller is gone; it reads as in the Go SDK. */
export class CanceledError extends Error {
  constructor() {
    super("context canceled");
  }
}

/** One invocation under way: who asked for it, until when, and whether it has been called off. */
export class Invocation {
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly deadlineMs: number;
  /** Whether the platform, and nobody's guess, set the deadline. */
  readonly hasDeadline: boolean;
  readonly #headers: IncomingHttpHeaders;
  #context: Context | undefined;
  #controller: AbortController | undefined;
  #abortReason: Error | undefined;

  /**
   * @param headers the headers that the platform sent with the invocation
   * @param deadlineMs when its time is up, in milliseconds since 1970
   */
  constructor(headers: IncomingHttpHeaders, deadlineMs = readDeadline(headers)) {
    this.#headers = headers;
    this.requestId = fcHeader(headers, "x-fc-request-id");
    this.hasDeadline = deadlineMs !== undefined;
    this.deadlineMs = deadlineMs ?? Date.now() + LONGEST_TIMEOUT_MS;
  }

  get context(): Context {
    return (this.#context ??= new InvocationContext(readHeaders(this.#headers), this));
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#abortReason === undefined && Date.now() >= this.deadlineMs) {
        this.#abortReason = new DeadlineExceededError();
      }
      if (this.#abortReason !== undefined) {
        this.#controller.abort(this.#abortReason);
      }
    }
    return this.#controller.signal;
  }

  /** Takes this invocation's credentials out of a text. */
  get redact(): Redact {
    return redactor(readCredentials(this.#headers));
  }

  /** Aborts the context's signal, once. */
  abort(reason: Error): void {
    this.#abortReason ??= reason;
    this.#controller?.abort(this.#abortReason);
  }
}

/** What of an invocation a context needs. */
interface ContextSource {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** The context that handlers get. Its data are its own properties; the rest is made when it is asked for. */
export class InvocationContext implements Context {
  readonly requestId: ContextData["requestId"];
  readonly credentials: ContextData["credentials"];
  readonly function: ContextData["function"];
  readonly service: ContextData["service"];
  readonly region: ContextData["region"];
  readonly accountId: ContextData["accountId"];
  readonly retryCount: ContextData["retryCount"];
  readonly tracing: ContextData["tracing"];
  readonly #source: ContextSource;
  #logger: Logger | undefined;

  constructor(data: ContextData, source: ContextSource) {
    this.requestId = data.requestId;
    this.credentials = data.credentials;
    this.function = data.function;
    this.service = data.service;
    this.region = data.region;
    this.accountId = data.accountId;
    this.retryCount = data.retryCount;
    this.tracing = data.tracing;
    this.#source = source;
    Object.freeze(this);
  }

  get deadline(): Date {
    return new Date(this.#source.deadlineMs);
  }

  get signal(): AbortSignal {
    return this.#source.signal;
  }

  get logger(): Logger {
    return (this.#logger ??= createLogger(this.requestId, redactor(this.credentials)));
  }

  remainingTimeMs(): number {
    return Math.max(0, this.#source.deadlineMs - Date.now());
  }
}

/** The deadline that was sent, else now plus the function's timeout; `undefined` where there is neither. */
function readDeadline(headers: IncomingHttpHeaders): number | undefined {
  const sent = wholeNumber(fcHeader(headers, "x-fc-function-deadline"));
  if (sent !== undefined && Math.abs(sent) <= LATEST_TIME_MS) {
    return sent;
  }
  const timeoutMs = (wholeNumber(fcHeader(headers, "x-fc-function-timeout")) ?? 0) * 1000;
  return timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS ? Date.now() + timeoutMs : undefined;
}
