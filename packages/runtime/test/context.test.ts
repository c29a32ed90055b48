import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../src/context.js";
import { Invocation } from "../src/invocation/invocation.js";
import { invoke, Output, serve, type TestServer } from "./support/server.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

const baggage = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");

const ALL_HEADERS = {
  "x-fc-request-id": "r1",
  "x-fc-access-key-id": "EXAMPLEKEYID",
  "x-fc-access-key-secret": "EXAMPLESECRET",
  "x-fc-security-token": "EXAMPLETOKEN==",
  "x-fc-function-name": "orders",
  "x-fc-function-handler": "index.handler",
  "x-fc-function-memory": "512",
  "x-fc-function-timeout": "60",
  "x-fc-region": "cn-hangzhou",
  "x-fc-account-id": "123456789012",
  "x-fc-qualifier": "LATEST",
  "x-fc-version-id": "3",
  "x-fc-service-name": "shop",
  "x-fc-service-logproject": "log-project",
  "x-fc-service-logstore": "log-store",
  "x-fc-retry-count": "2",
  "x-fc-tracing-opentracing-span-context": "a:b:c:1",
  "x-fc-tracing-opentracing-span-baggages": baggage({ user: "u1", k: "v" }),
  "x-fc-tracing-jaeger-endpoint": "http://jaeger.example:14268/api/traces",
};

/** A server whose handler hands its context to the test. */
async function seeContext(see: (ctx: Context) => unknown): Promise<TestServer> {
  return serve((ctx: Context) => [see(ctx), null], { takes: "context" });
}

describe("what the platform sends", () => {
  test("is in the context", async () => {
    const server = await seeContext((ctx) => ({ ...ctx }));
    expect((await invoke(server, {}, ALL_HEADERS)).json).toEqual({
      requestId: "r1",
      credentials: {
        accessKeyId: "EXAMPLEKEYID",
        accessKeySecret: "EXAMPLESECRET",
        securityToken: "EXAMPLETOKEN==",
      },
      function: { name: "orders", handler: "index.handler", memory: "512", timeout: 60 },
      service: {
        name: "shop",
        logProject: "log-project",
        logStore: "log-store",
        qualifier: "LATEST",
        versionId: "3",
      },
      region: "cn-hangzhou",
      accountId: "123456789012",
      retryCount: 2,
      tracing: {
        openTracingSpanContext: "a:b:c:1",
        openTracingSpanBaggages: { user: "u1", k: "v" },
        jaegerEndpoint: "http://jaeger.example:14268/api/traces",
      },
    });
  });

  test("may be missing", () => {
    expect({ ...new Invocation({}).context }).toEqual({
      requestId: "",
      credentials: { accessKeyId: "", accessKeySecret: "", securityToken: "" },
      function: { name: "", handler: "", memory: "", timeout: 0 },
      service: { name: "", logProject: "", logStore: "", qualifier: "", versionId: "" },
      region: "",
      accountId: "",
      retryCount: 0,
      tracing: { openTracingSpanContext: "", openTracingSpanBaggages: {}, jaegerEndpoint: "" },
    });
  });

  test.each<[string, string, (ctx: Context) => unknown, unknown]>([
    ["function-timeout", "-5", (ctx) => ctx.function.timeout, -5],
    ["function-timeout", "soon", (ctx) => ctx.function.timeout, 0],
    ["function-timeout", "1.5", (ctx) => ctx.function.timeout, 0],
    ["function-timeout", "9".repeat(30), (ctx) => ctx.function.timeout, 0],
    ["retry-count", "many", (ctx) => ctx.retryCount, 0],
    ["retry-count", "", (ctx) => ctx.retryCount, 0],
    ["tracing-opentracing-span-baggages", "***", (ctx) => ctx.tracing.openTracingSpanBaggages, {}],
    ["tracing-opentracing-span-baggages", baggage(null), (ctx) => ctx.tracing.openTracingSpanBaggages, {}],
    ["tracing-opentracing-span-baggages", baggage(["a"]), (ctx) => ctx.tracing.openTracingSpanBaggages, {}],
    ["tracing-opentracing-span-baggages", baggage("a"), (ctx) => ctx.tracing.openTracingSpanBaggages, {}],
    [
      "tracing-opentracing-span-baggages",
      baggage({ a: 1, b: "c" }),
      (ctx) => ctx.tracing.openTracingSpanBaggages,
      { b: "c" },
    ],
    ["tracing-opentracing-span-baggages", "eyJh", (ctx) => ctx.tracing.openTracingSpanBaggages, {}],
  ])("%s may be absurd: %s", (name, value, see, expected) => {
    expect(see(new Invocation({ [`x-fc-${name}`]: value }).context)).toEqual(expected);
  });
});

test("the context is frozen to the last of its data", () => {
  const { context } = new Invocation(ALL_HEADERS);
  const parts = [
    context,
    context.credentials,
    context.function,
    context.service,
    context.tracing,
    context.tracing.openTracingSpanBaggages,
    context.logger,
  ];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  context.deadline.setTime(0);
  expect(context.deadline.getTime()).toBeGreaterThan(0);
});

describe("the deadline", () => {
  test.each<[string, Record<string, string>, number]>([
    ["is the function's timeout from now", { "x-fc-function-timeout": "3" }, 3],
    ["is the longest there is, where none is named", {}, 86_400],
    ["is the longest there is, where the timeout is negative", { "x-fc-function-timeout": "-3" }, 86_400],
    ["is the longest there is, where the timeout is no number", { "x-fc-function-timeout": "soon" }, 86_400],
    ["is the longest there is, where the timeout is longer", { "x-fc-function-timeout": "99999999" }, 86_400],
    [
      "is the timeout's, where the one that was sent is no number",
      { "x-fc-function-timeout": "3", "x-fc-function-deadline": "soon" },
      3,
    ],
    [
      "is the timeout's, where the one that was sent is no time",
      { "x-fc-function-timeout": "3", "x-fc-function-deadline": "9007199254740991" },
      3,
    ],
  ])("%s", (_what, headers, seconds) => {
    const before = Date.now();
    const { context } = new Invocation(headers);
    expect(context.deadline.getTime() - before).toBeGreaterThanOrEqual(seconds * 1000);
    expect(context.deadline.getTime() - Date.now()).toBeLessThanOrEqual(seconds * 1000);
    expect(context.remainingTimeMs()).toBeGreaterThan(seconds * 1000 - 1000);
    expect(context.signal.aborted).toBe(false);
  });

  test("is the one that was sent", () => {
    const { context } = new Invocation({ "x-fc-function-deadline": "4102444800123" });
    expect(context.deadline.toISOString()).toBe("2100-01-01T00:00:00.123Z");
  });

  test.each(["0", "-1500", "1600000000123"])("may be past: %s", (deadline) => {
    const { context } = new Invocation({ "x-fc-function-deadline": deadline });
    expect(context.deadline.getTime()).toBe(Number(deadline));
    expect(context.remainingTimeMs()).toBe(0);
    expect(context.signal.aborted).toBe(true);
    expect(context.signal.reason).toMatchObject({ message: "context deadline exceeded" });
  });
});

describe("the signal", () => {
  const untilAborted = (signal: AbortSignal): Promise<Error> =>
    new Promise((resolve) => {
      signal.addEventListener("abort", () => {
        resolve(signal.reason as Error);
      });
    });

  test("is aborted at the deadline, and the handler may still answer", async () => {
    const server = await serve(async (ctx: Context) => untilAborted(ctx.signal), { takes: "context" });
    const before = Date.now();
    expect(await invoke(server, {}, { "x-fc-function-timeout": "1" })).toMatchObject({
      status: 404,
      json: { errorMessage: "context deadline exceeded", errorType: "DeadlineExceededError" },
    });
    expect(Date.now() - before).toBeGreaterThanOrEqual(990);
  });

  test("is aborted when the client is gone", async () => {
    let seen: Promise<Error> | undefined;
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await serve(
      async (ctx: Context) => {
        seen = untilAborted(ctx.signal);
        arrived();
        await seen;
      },
      { takes: "context" },
    );
    const client = new AbortController();
    const request = fetch(`${server.url}/invoke`, { method: "POST", body: "{}", signal: client.signal });
    await arrival;
    client.abort();
    await expect(request).rejects.toThrow();
    expect(await seen).toMatchObject({ message: "context canceled" });
  });
});

describe("the logger", () => {
  test("writes one line a call: time, request id, level, text", async () => {
    const server = await seeContext((ctx) => {
      ctx.logger.debug("plain");
      ctx.logger.info("two", { values: [1, 2] });
      ctx.logger.warn("%s costs %d", "it", 3);
      ctx.logger.error("first\nsecond\r\nthird");
    });
    await invoke(server, {}, { "x-fc-request-id": "r1" });
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /;
    const lines = output.stdout.split("\n").filter((line) => time.test(line));
    expect(lines.map((line) => line.replace(time, ""))).toEqual([
      "r1 [DEBUG] plain",
      "r1 [INFO] two { values: [ 1, 2 ] }",
      "r1 [WARN] it costs 3",
      String.raw`r1 [ERROR] first\nsecond\nthird`,
    ]);
  });

  test("keeps credentials out, and so does printing the context", () => {
    const { context } = new Invocation(ALL_HEADERS);
    context.logger.info(context, JSON.stringify(context), `token ${context.credentials.securityToken}`);
    const printed = output.stdout + inspect(context, { depth: 10 });
    expect(printed).toContain("[redacted]");
    for (const secret of ["EXAMPLEKEYID", "EXAMPLESECRET", "EXAMPLETOKEN"]) {
      expect(printed).not.toContain(secret);
    }
  });
});
