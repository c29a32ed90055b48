import { describe, expect, test, vi } from "vitest";
import type { Context } from "../src/context.js";
import type { HttpTriggerEvent } from "../src/events/index.js";
import { createContext, invoke, invokeHttp } from "../src/testing.js";

describe("createContext", () => {
  test("makes a whole context, frozen", () => {
    const context = createContext();
    expect({ ...context }).toEqual({
      requestId: "00000000-0000-0000-0000-000000000000",
      credentials: { accessKeyId: "", accessKeySecret: "", securityToken: "" },
      function: { name: "test-function", handler: "index.handler", memory: "512", timeout: 60 },
      service: { name: "", logProject: "", logStore: "", qualifier: "LATEST", versionId: "" },
      region: "cn-hangzhou",
      accountId: "123456789012",
      retryCount: 0,
      tracing: { openTracingSpanContext: "", openTracingSpanBaggages: {}, jaegerEndpoint: "" },
    });
    expect(Object.isFrozen(context)).toBe(true);
    expect(context.signal.aborted).toBe(false);
    expect(context.remainingTimeMs()).toBeGreaterThan(59_000);
  });

  test("takes parts of its parts", () => {
    const deadline = new Date(0);
    const { signal } = new AbortController();
    const context = createContext({
      requestId: "r1",
      credentials: { securityToken: "t" },
      function: { timeout: 3 },
      service: { qualifier: "prod" },
      region: "cn-beijing",
      accountId: "1",
      retryCount: 2,
      tracing: { openTracingSpanBaggages: { user: "u1" } },
      deadline,
      signal,
    });
    expect(context).toMatchObject({
      requestId: "r1",
      credentials: { accessKeyId: "", securityToken: "t" },
      function: { name: "test-function", timeout: 3 },
      service: { qualifier: "prod" },
      region: "cn-beijing",
      accountId: "1",
      retryCount: 2,
      tracing: { openTracingSpanBaggages: { user: "u1" } },
    });
    expect(context.deadline).toEqual(deadline);
    expect(context.signal).toBe(signal);
    expect(context.remainingTimeMs()).toBe(0);
  });

  test("has the logger that handlers get", () => {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    createContext({ requestId: "r1" }).logger.info("hello");
    const [line] = write.mock.calls[0] ?? [];
    write.mockRestore();
    expect(line).toMatch(/Z r1 \[INFO\] hello\n$/);
  });
});

describe("invoke", () => {
  interface Order {
    id: string;
    at?: Date;
  }
  const find = (ctx: Context, event: Order): [unknown, Error | null] =>
    event.id === "" ? [null, new RangeError("no id")] : [{ ...event, by: ctx.requestId }, null];

  test("gives what the caller gets", async () => {
    expect(await invoke(find, { id: "o1" }, createContext({ requestId: "r1" }))).toEqual([
      { id: "o1", by: "r1" },
      null,
    ]);
    expect(await invoke(find, { id: "" })).toEqual([
      null,
      { errorMessage: "no id", errorType: "RangeError" },
    ]);
    expect(await invoke(() => undefined)).toEqual([null, null]);
  });

  test("passes the event and the output through JSON", async () => {
    const types = (event: { at: unknown }): [unknown, null] => [[typeof event.at, new Date(0)], null];
    expect(await invoke(types, { at: new Date(0) })).toEqual([["string", "1970-01-01T00:00:00.000Z"], null]);
    expect(await invoke(() => [NaN, null])).toEqual([
      null,
      { errorMessage: "json: unsupported value: NaN at output", errorType: "UnsupportedValueError" },
    ]);
    expect(await invoke((event: Order) => [event.id, null])).toMatchObject([
      null,
      { errorType: "SyntaxError" },
    ]);
  });

  test("calls the handler with what it takes", async () => {
    const context = createContext({ requestId: "r1" });
    expect(await invoke((ctx: Context) => [ctx.requestId, null], {}, context, { takes: "context" })).toEqual([
      "r1",
      null,
    ]);
    const handler = (_a: unknown, _b: unknown, _c: unknown): null => null;
    expect(await invoke(handler, {})).toEqual([
      null,
      {
        errorMessage: "handlers may not take more than two arguments, but handler takes 3",
        errorType: "Error",
      },
    ]);
  });

  test("answers a throw with its stack", async () => {
    const [output, error] = await invoke(() => {
      throw new RangeError("boom");
    });
    expect(output).toBeNull();
    expect(error).toMatchObject({ errorMessage: "boom", errorType: "RangeError" });
    expect(error?.stackTrace?.[0]?.path).toMatch(/testing\.test\.ts$/);
  });
});

describe("invokeHttp", () => {
  const echo = (event: HttpTriggerEvent): [unknown, null] => [
    {
      statusCode: 201,
      headers: { "X-Path": event.rawPath, "Set-Cookie": ["a=1", "b=2"], Age: 3 },
      body: event.body,
    },
    null,
  ];

  test("gives what the client gets", async () => {
    const [answer, error] = await invokeHttp(echo, { method: "POST", path: "/a?b=c", body: "hello" });
    expect(error).toBeNull();
    expect(answer).toEqual({
      statusCode: 201,
      headers: { "x-path": "/a", "set-cookie": ["a=1", "b=2"], age: "3" },
      body: "hello",
      bytes: Buffer.from("hello"),
    });
  });

  test("gives the handler the event of a trigger", async () => {
    const context = createContext({ requestId: "r1", accountId: "42" });
    const headers = { Host: "shop.example", "content-type": "text/plain", "User-Agent": "test" };
    const [answer] = await invokeHttp(
      (event: HttpTriggerEvent) => [event, null],
      { path: "/a%20b?x=1", headers },
      context,
    );
    expect(JSON.parse(answer.body)).toMatchObject({
      version: "v1",
      rawPath: "/a%20b",
      headers: { Host: "shop.example", "Content-Type": "text/plain" },
      queryParameters: { x: "1" },
      requestContext: {
        accountId: "42",
        requestId: "r1",
        http: { method: "GET", path: "/a b", userAgent: "test" },
      },
    });
  });

  test("tells of a failure what the client does not see", async () => {
    const fail = (): Error => new RangeError("no money");
    const [answer, error] = await invokeHttp(fail, {}, createContext({ requestId: "r1" }));
    expect(answer).toMatchObject({
      statusCode: 500,
      body: '{"message":"Internal Server Error","requestId":"r1"}',
    });
    expect(error).toEqual({ errorMessage: "no money", errorType: "RangeError" });
    expect(await invokeHttp(() => [{ statusCode: 42 }, null])).toMatchObject([
      { statusCode: 500 },
      { errorMessage: "HTTP response: statusCode must be a whole number from 200 to 599, got 42" },
    ]);
  });

  test("sends bytes, and no body with status 204", async () => {
    const image = { statusCode: 200, isBase64Encoded: true, body: "AP/+" };
    expect((await invokeHttp(() => [image, null]))[0].bytes).toEqual(Buffer.from([0, 255, 254]));
    expect((await invokeHttp(() => [{ statusCode: 204, body: "x" }, null]))[0].body).toBe("");
  });

  test("calls the handler with what it takes", async () => {
    const context = createContext({ requestId: "r1" });
    const [answer] = await invokeHttp((ctx: Context) => [ctx.requestId, null], {}, context, {
      takes: "context",
    });
    expect(answer.body).toBe('"r1"');
  });
});
