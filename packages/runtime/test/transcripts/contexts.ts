import { expect } from "vitest";
import type { Context } from "../../src/context.js";
import { throwValue } from "../support/values.js";
import type { Counterpart, Counterparts, Difference } from "./counterpart.js";

/** The context under the names of the Go SDK's `FcContext`. */
function toGo(ctx: Context): unknown {
  const { credentials, service, tracing } = ctx;
  return {
    RequestID: ctx.requestId,
    Credentials: {
      AccessKeyId: credentials.accessKeyId,
      AccessKeySecret: credentials.accessKeySecret,
      SecurityToken: credentials.securityToken,
    },
    Function: {
      Name: ctx.function.name,
      Handler: ctx.function.handler,
      Memory: ctx.function.memory,
      Timeout: ctx.function.timeout,
    },
    Service: {
      Name: service.name,
      LogProject: service.logProject,
      LogStore: service.logStore,
      Qualifier: service.qualifier,
      VersionId: service.versionId,
    },
    Region: ctx.region,
    AccountId: ctx.accountId,
    RetryCount: ctx.retryCount,
    Tracing: {
      OpenTracingSpanContext: tracing.openTracingSpanContext,
      OpenTracingSpanBaggages: tracing.openTracingSpanBaggages,
      JaegerEndpoint: tracing.jaegerEndpoint,
    },
  };
}

/** What the recorded handlers tell about their context. */
function describeContext(ctx: Context): Record<string, unknown> {
  return {
    baggagesIsNil: false,
    ctxErr: ctx.signal.aborted ? (ctx.signal.reason as Error).message : null,
    deadlineLocation: "UTC",
    deadlineUnixMs: ctx.deadline.getTime(),
    fcContext: toGo(ctx),
    fromContextOk: true,
    hasDeadline: true,
    loggerIsNil: false,
  };
}

const described = (differs?: Counterpart["differs"]) => (): Counterpart => ({
  handler: (ctx: Context) => [describeContext(ctx), null],
  options: { takes: "context" },
  ...(differs === undefined ? {} : { differs }),
});

const answered: Difference = {
  why: "the SDK drops the invocation; the runtime answers, with defaults",
  answer: { output: expect.objectContaining({ fromContextOk: true }) },
};
const emptyTracing = { OpenTracingSpanContext: "", OpenTracingSpanBaggages: {}, JaegerEndpoint: "" };
const withEmptyTracing = expect.objectContaining({ Tracing: emptyTracing }) as unknown;
const noBaggage: Difference = {
  why: "no baggage is an empty object, never null",
  answer: { output: expect.objectContaining({ fcContext: withEmptyTracing }) },
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface SlowEvent {
  id: string;
  ms: number;
}

const countsFinished = (): Counterpart => {
  let finished = 0;
  return {
    handler: async (ctx: Context, event: SlowEvent) => {
      await sleep(event.ms);
      finished += 1;
      return [{ id: event.id, finished, requestId: ctx.requestId }, null];
    },
  };
};
const mayBoom = (): Counterpart => ({
  handler: async (event: SlowEvent) => {
    await sleep(event.ms);
    if (event.id === "boom") {
      throwValue("boom in flight");
    }
    return [event.id, null];
  },
});

/** What is in the context, the deadline, invocations side by side, and trouble with the runtime API. */
export const contexts: Counterparts = {
  "sample-context": () => ({
    handler: (ctx: Context) => [JSON.stringify(toGo(ctx)), null],
    options: { takes: "context" },
  }),
  "ctx-default": described(),
  "ctx-full": described(),
  "ctx-bad-deadline": described({ 0: answered }),
  "ctx-float-deadline": described({ 0: answered }),
  "ctx-zero-deadline": described(),
  "ctx-neg-deadline": described(),
  "ctx-past-deadline": described(),
  "ctx-no-memory": described(),
  "ctx-empty-retry": described(),
  "ctx-bad-baggage64": described({ 0: answered }),
  "ctx-null-baggage": described({ 0: noBaggage }),
  "ctx-id-missing": described(),
  "ctx-id-space": described(),
  "ctx-id-percent": described({ 0: answered }),
  "ctx-id-slash": described(),
  "ctx-in": () => ({
    handler: (ctx: Context, event: unknown) => [{ ...describeContext(ctx), event }, null],
  }),
  "ctx-http-params-ignored": described(),
  "deadline-wait-past": () => ({
    handler: async (ctx: Context) => {
      while (!ctx.signal.aborted) {
        await sleep(1);
      }
      return ctx.signal.reason as unknown;
    },
    options: { takes: "context" },
  }),
  "inflight-ten": countsFinished,
  "inflight-panic": mayBoom,
  "inflight-hundred": mayBoom,
  "next-before-answer": countsFinished,
  "next-closed": () => ({ handler: () => ["n4 output", null] }),
  "post-413-error": () => ({ handler: () => new Error("n2 failed") }),
};
