import { request, ServerResponse, type OutgoingHttpHeaders } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Context } from "../src/context.js";
import type { HttpTriggerEvent, HttpTriggerResponse } from "../src/events/index.js";
import { Output, read, serve, type Answer, type TestServer } from "./support/server.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

const PLATFORM_HEADERS = {
  "x-fc-control-path": "/http-invoke",
  "x-fc-request-id": "r1",
  "x-fc-account-id": "123456789012",
  "x-fc-access-key-secret": "EXAMPLESECRET",
};

/** Sends a request with its headers spelled as given, and gives the event that the handler got. */
async function eventOf(
  path: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer | string } = {},
): Promise<HttpTriggerEvent> {
  let event: HttpTriggerEvent = {};
  const server = await serve((received: HttpTriggerEvent) => {
    event = received;
    return [{ statusCode: 204 }, null];
  });
  const { method = "GET", headers = {}, body } = options;
  await new Promise<void>((resolve, reject) => {
    const message = request(
      { host: "127.0.0.1", port: server.port, path, method, headers: { ...PLATFORM_HEADERS, ...headers } },
      (response) => {
        response.resume().on("end", resolve);
      },
    );
    message.on("error", reject);
    message.end(body);
  });
  return event;
}

describe("the event", () => {
  test("is the one of Function Compute 3.0", async () => {
    const before = Date.now();
    const event = await eventOf("/a%20b/c?x=1&y=a+b&x=2", {
      method: "POST",
      headers: {
        host: "trigger.cn-hangzhou.fcapp.run:8080",
        "user-agent": "test/1",
        "content-type": "text/plain",
        "x-forwarded-for": "192.0.2.7, 10.0.0.1",
        "X-CUSTOM": ["1", "2"],
        connection: "close",
      },
      body: "Hello FC! 你好",
    });
    const { time = "", timeEpoch = "" } = event.requestContext ?? {};
    expect(Number(timeEpoch)).toBeGreaterThanOrEqual(before);
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(event).toEqual({
      version: "v1",
      rawPath: "/a%20b/c",
      body: "Hello FC! 你好",
      isBase64Encoded: false,
      headers: {
        Host: "trigger.cn-hangzhou.fcapp.run:8080",
        "User-Agent": "test/1",
        "Content-Type": "text/plain",
        "X-Forwarded-For": "192.0.2.7, 10.0.0.1",
        "X-Custom": "1, 2",
        Connection: "close",
        "Content-Length": "16",
      },
      queryParameters: { x: "1,2", y: "a b" },
      requestContext: {
        accountId: "123456789012",
        domainName: "trigger.cn-hangzhou.fcapp.run",
        domainPrefix: "trigger",
        http: {
          method: "POST",
          path: "/a b/c",
          protocol: "HTTP/1.1",
          sourceIp: "10.0.0.1",
          userAgent: "test/1",
        },
        requestId: "r1",
        time,
        timeEpoch,
      },
    });
  });

  test("has the client's headers by their lower-case names, too, and none of the platform's", async () => {
    const { headers = {} } = await eventOf("/", { headers: { "X-Api-Key": "k" } });
    expect(headers["x-api-key"]).toBe("k");
    expect(JSON.stringify(headers)).not.toMatch(/x-fc-|EXAMPLESECRET/i);
  });

  test("has headers whose names have no capitals", async () => {
    const { headers = {} } = await eventOf("/", {
      headers: { _ga: "1", "1-a": "2", "-": "3", "x--y_z": "4" },
    });
    expect(headers).toMatchObject({ _ga: "1", "1-A": "2", "-": "3", "X--Y_z": "4" });
    expect(Object.keys(headers)).toContain("_ga");
  });

  test.each([
    ["what the platform put last", "/http-invoke", "203.0.113.9, 192.0.2.7", "192.0.2.7"],
    ["an address of the other version", "/http-invoke", "2001:db8::1", "2001:db8::1"],
    ["the connection's, where that is no address", "/http-invoke", "203.0.113.9, unknown", "127.0.0.1"],
    ["the connection's, without the platform", "", "203.0.113.9", "127.0.0.1"],
  ])("has as source %s", async (_what, control, forwarded, sourceIp) => {
    const event = await eventOf("/", {
      headers: { "x-fc-control-path": control, "x-forwarded-for": forwarded },
    });
    expect(event.requestContext?.http?.sourceIp).toBe(sourceIp);
  });

  test("has a body that is no text as base64", async () => {
    const body = Buffer.from([0, 255, 254]);
    expect(await eventOf("/", { method: "PUT", body })).toMatchObject({
      body: body.toString("base64"),
      isBase64Encoded: true,
    });
  });

  test("stands requests with nothing in them", async () => {
    expect(await eventOf("/%zz?%zz&=")).toMatchObject({
      rawPath: "/%zz",
      body: "",
      isBase64Encoded: false,
      queryParameters: { "%zz": "", "": "" },
      requestContext: { http: { path: "/%zz", sourceIp: "127.0.0.1", userAgent: "" } },
    });
  });

  test("is never the body, even of POST /invoke", async () => {
    expect(await eventOf("/invoke", { method: "POST", body: '{"key":"value"}' })).toMatchObject({
      rawPath: "/invoke",
      body: '{"key":"value"}',
    });
  });

  test("comes beside the context", async () => {
    const server = await serve((ctx: Context, event: HttpTriggerEvent) => [
      { statusCode: 200, body: ctx.requestId + (event.requestContext?.requestId ?? "") },
      null,
    ]);
    expect(await get(server)).toMatchObject({ text: "r1r1" });
  });
});

const get = async ({ url }: TestServer, method = "GET"): ReturnType<typeof read> =>
  read(await fetch(`${url}/`, { method, headers: PLATFORM_HEADERS }));

/** Of a failure the client sees that there was one; what it was is in the log. */
function expectHidden(answer: Answer, errorMessage: string): void {
  expect(answer).toMatchObject({ status: 500, fcStatus: "404" });
  expect(answer.text).toBe('{"message":"Internal Server Error","requestId":"r1"}');
  expect(output.stderr).toContain(JSON.stringify(errorMessage));
  expect(output.stdout).toContain("FC Invoke End RequestId: r1, Error: Unhandled function error\n");
}

describe("the response", () => {
  const serveOutput = (result: unknown): Promise<TestServer> => serve(() => [result, null]);

  test("is made of the output", async () => {
    const response: HttpTriggerResponse = {
      statusCode: 201,
      headers: { "Content-Type": "text/plain; charset=utf-8", "X-Custom": "a" },
      isBase64Encoded: false,
      body: "hello, 世界",
    };
    const answer = await get(await serveOutput(response));
    expect(answer).toMatchObject({ status: 201, fcStatus: "200", text: "hello, 世界" });
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("x-custom")).toBe("a");
  });

  test("has bytes where the output says base64", async () => {
    const { url } = await serveOutput({ statusCode: 200, isBase64Encoded: true, body: "AP/+" });
    const response = await fetch(url, { headers: PLATFORM_HEADERS });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 254]);
  });

  test.each([204, 304])("has no body with status %i", async (statusCode) => {
    const answer = await get(await serveOutput({ statusCode, body: "dropped" }));
    expect(answer).toMatchObject({ status: statusCode, text: "" });
  });

  test("of a HEAD request has no body", async () => {
    const answer = await get(await serveOutput({ statusCode: 200, body: "hello" }), "HEAD");
    expect(answer).toMatchObject({ status: 200, text: "" });
    expect(answer.headers.get("content-length")).toBe("5");
  });

  test("has several headers of a name", async () => {
    const { url } = await serveOutput({ statusCode: 200, headers: { "Set-Cookie": ["a=1", "b=2"] } });
    const response = await fetch(url, { headers: PLATFORM_HEADERS });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("keeps the headers of the connection and of the platform as they are", async () => {
    const headers = {
      "Content-Length": "1",
      Connection: "upgrade",
      "X-Fc-Status": "404",
      "x-fc-request-id": "forged",
      Upgrade: "x",
    };
    const answer = await get(await serveOutput({ statusCode: 200, headers, body: "hello" }));
    expect(answer).toMatchObject({ status: 200, fcStatus: "200", text: "hello" });
    expect(answer.headers.get("x-fc-request-id")).toBeNull();
  });

  test("has headers that are numbers, and ones with odd names", async () => {
    const headers = { "Retry-After": 120, "X-Many": [1, "b"], ["__proto__"]: "p", constructor: "c" };
    const answer = await get(await serveOutput({ statusCode: 503, headers } satisfies HttpTriggerResponse));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("120");
    expect(answer.headers.get("x-many")).toBe("1, b");
    expect(answer.headers.get("__proto__")).toBe("p");
    expect(answer.headers.get("constructor")).toBe("c");
  });

  test("that Node refuses to write for any other reason is a failure of its own", async () => {
    const server = await serveOutput({ statusCode: 200, body: "fine" });
    const writeHead = vi.spyOn(ServerResponse.prototype, "writeHead").mockImplementationOnce(() => {
      throw new TypeError("refused");
    });
    const answer = await get(server);
    writeHead.mockRestore();
    expect(answer).toMatchObject({ status: 500, fcStatus: "404", json: { requestId: "r1" } });
    expect(output.stderr).toContain("refused");
    expect(await get(server)).toMatchObject({ status: 200, text: "fine" });
  });

  test.each<[string, unknown, string]>([
    ["an object", { hello: "world" }, '{"hello":"world"}'],
    ["a string", "hello", '"hello"'],
    ["null", null, "null"],
    ["an array", [1], "[1]"],
  ])("of an output without statusCode is the output: %s", async (_what, result, text) => {
    const answer = await get(await serveOutput(result));
    expect(answer).toMatchObject({ status: 200, fcStatus: "200", text });
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test.each<[string, unknown, string]>([
    [
      "a status that is no number",
      { statusCode: "200" },
      'HTTP response: statusCode must be a whole number from 200 to 599, got "200"',
    ],
    [
      "a status that does not exist",
      { statusCode: 42 },
      "HTTP response: statusCode must be a whole number from 200 to 599, got 42",
    ],
    [
      "a body that is no string",
      { statusCode: 200, body: { a: 1 } },
      "HTTP response: body must be a string, got object",
    ],
    [
      "headers that are no object",
      { statusCode: 200, headers: ["a"] },
      "HTTP response: headers must be an object, got an array",
    ],
    [
      "a header with a line break",
      { statusCode: 200, headers: { a: "b\r\nc: d" } },
      'HTTP response: header "a" has a name or a value that HTTP cannot carry',
    ],
    [
      "a header name with a space",
      { statusCode: 200, headers: { "a b": "c" } },
      'HTTP response: header "a b" has a name or a value that HTTP cannot carry',
    ],
    [
      "a header that Node refuses without chunks",
      { statusCode: 200, headers: { Trailer: "x" } },
      'HTTP response: header "Trailer" announces headers after the body, of which there are none',
    ],
    ...[null, true, { b: 1 }, [["c"]], ["d", null]].map((value): [string, unknown, string] => [
      `a header of ${JSON.stringify(value)}`,
      { statusCode: 200, headers: { a: value } },
      `HTTP response: header "a" must be a string, a number, or an array of these, got ${
        value === null || (Array.isArray(value) && value[1] === null)
          ? "null"
          : Array.isArray(value)
            ? "array"
            : typeof value
      }`,
    ]),
    [
      "an isBase64Encoded that is no boolean",
      { statusCode: 200, isBase64Encoded: "yes" },
      "HTTP response: isBase64Encoded must be true or false, got string",
    ],
    [
      "a body that is no base64",
      { statusCode: 200, isBase64Encoded: true, body: "{}" },
      "HTTP response: body must be base64, since isBase64Encoded is true",
    ],
    ["what JSON cannot hold", { statusCode: 200, body: NaN }, "json: unsupported value: NaN at output.body"],
  ])("of %s is an error", async (_what, result, errorMessage) => {
    expectHidden(await get(await serveOutput(result)), errorMessage);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("no money");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no money"))],
    ["returns an error", () => new Error("no money")],
    ["returns an error beside an output", () => [{ statusCode: 200 }, new Error("no money")]],
  ])("of a handler that %s tells the client nothing of it", async (_what, handler) => {
    expectHidden(await get(await serve(handler)), "no money");
  });

  test("may be an error of the handler's own making", async () => {
    const answer = await get(await serveOutput({ statusCode: 500, body: "sorry" }));
    expect(answer).toMatchObject({ status: 500, fcStatus: "200", text: "sorry" });
  });
});
