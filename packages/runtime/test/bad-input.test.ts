import { connect } from "node:net";
import { once } from "node:events";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodeEvent } from "../src/call/input.js";
import type { Context } from "../src/context.js";
import { invoke, Output, post, REQUEST_ID, serve, type TestServer } from "./support/server.js";
import { anyText, rejectedWith, throwValue } from "./support/values.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

const echo = (event: unknown): unknown => [event, null];

/** Nothing that happened before may keep the server from serving. */
async function expectStillServing(server: TestServer): Promise<void> {
  expect(await invoke(server, "still there?")).toMatchObject({ status: 200 });
}

describe("payloads", () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ["empty", ""],
    ["blank", "   "],
    ["cut off", '{"key":"v"'],
    ["with a comma too many", '{"key":"v",}'],
    ["two values", '{"key":"v"} {"key":"w"}'],
    ["followed by text", '{"key":"v"}x'],
    ["NaN", "NaN"],
    ["undefined", "undefined"],
    ["with a leading zero", '{"key":01}'],
    ["with a control character", '{"key":"a\nb"}'],
    ["with a byte order mark", '\ufeff{"key":"v"}'],
    ["with half an escape", String.raw`{"key":"\u12"}`],
    ["text", "hello"],
    ["bytes", new Uint8Array([0, 1, 2, 255])],
    ["without a colon", '{"key" "v"}'],
  ])("%s: a SyntaxError, without a stack", async (_what, payload) => {
    const server = await serve(echo);
    const answer = await post(`${server.url}/invoke`, payload);
    expect(answer).toMatchObject({ status: 404, fcStatus: "404" });
    expect(answer.json).toEqual({ errorMessage: anyText, errorType: "SyntaxError" });
    await expectStillServing(server);
  });

  test.each(["1e999", '{"a":[-1e400]}', `[${"9".repeat(400)}]`])(
    "a number out of range: %s",
    async (payload) => {
      const server = await serve(() => null, { takes: "event" });
      expect(await post(`${server.url}/invoke`, payload)).toMatchObject({
        status: 404,
        json: { errorType: "UnmarshalTypeError" },
      });
    },
  );

  test.each(['"1e999"', '{"id":"3e400c"}', `["${"9".repeat(400)}"]`, "1e-999", "1e308"])(
    "no number out of range: %s",
    async (payload) => {
      const server = await serve(echo);
      expect(await post(`${server.url}/invoke`, payload)).toMatchObject({
        status: 200,
        json: JSON.parse(payload) as unknown,
      });
    },
  );

  test.each([`${"9".repeat(250)}e99`, `{"a":[${"9".repeat(250)}E+60]}`, '{"a":{"b":[[-1e400]]}}'])(
    "a number out of range, by digits and exponent: %s",
    async (payload) => {
      const server = await serve(echo);
      expect(await post(`${server.url}/invoke`, payload)).toMatchObject({
        json: { errorType: "UnmarshalTypeError" },
      });
    },
  );

  test("nested deeper than the stack go in", async () => {
    const server = await serve((event: unknown) => [Array.isArray(event), null]);
    const payload = "[".repeat(2_000_000) + "1e300" + "]".repeat(2_000_000);
    expect(await post(`${server.url}/invoke`, payload)).toMatchObject({ status: 200, json: true });
  });

  test.each<[string, string]>([
    ["runs of digits", `["${`${"9".repeat(299)}x`.repeat(20_000)}"]`],
    ["digits", `["${"9".repeat(6_000_000)}"]`],
    ["what looks like exponents", `["${"e0000000000".repeat(500_000)}"]`],
    ["numbers", `[${"1e100,".repeat(1_000_000)}1]`],
    ["numbers as names", `{${Array.from({ length: 500_000 }, (_, index) => `"${index * 7}":1`).join(",")}}`],
  ])("of megabytes of %s are decoded", (_what, text) => {
    expect(isDeepStrictEqual(decodeEvent(Buffer.from(text)), JSON.parse(text))).toBe(true);
    const outOfRange = text.replace(/.$/, (end) => (end === "}" ? ',"last":1e999}' : ",1e999]"));
    expect(() => decodeEvent(Buffer.from(outOfRange))).toThrow("out of range");
  });

  test("invalid UTF-8 is read as U+FFFD, and white space around the JSON skipped", async () => {
    const { url } = await serve(echo);
    const invalid = new Uint8Array(
      Buffer.concat([Buffer.from(' \n\t"a'), Buffer.from([0xff]), Buffer.from('b" ')]),
    );
    expect(await post(`${url}/invoke`, invalid)).toMatchObject({ status: 200, json: "a\ufffdb" });
  });

  test.each(["text/plain", "application/json; charset=utf-8", "multipart/form-data", "nonsense"])(
    "the content type does not matter: %s",
    async (type) => {
      const { url } = await serve(echo);
      expect(await post(`${url}/invoke`, '{"a":1}', { "content-type": type })).toMatchObject({
        json: { a: 1 },
      });
    },
  );

  test("of 32 MB go in and out", async () => {
    const server = await serve((event: string) => [event, null]);
    const text = "x".repeat(32 * 1024 * 1024 - 2);
    const answer = await invoke(server, text);
    expect(answer.status).toBe(200);
    expect(answer.json === text).toBe(true);
    await expectStillServing(server);
  });
});

describe("headers", () => {
  test.each<[string, Record<string, string>]>([
    ["none of the platform's", {}],
    ["an empty request id", { "x-fc-request-id": "" }],
    ["a negative timeout", { "x-fc-function-timeout": "-1" }],
    ["a timeout that is no number", { "x-fc-function-timeout": "soon" }],
    ["a baggage that is no base64", { "x-fc-tracing-opentracing-span-baggages": "***" }],
    ["a baggage that is no JSON", { "x-fc-tracing-opentracing-span-baggages": "AAEC" }],
    ["a retry count that is no number", { "x-fc-retry-count": "many" }],
  ])("%s: the invocation is answered all the same", async (_what, headers) => {
    const server = await serve((ctx: Context) => [ctx.remainingTimeMs() > 0 && !ctx.signal.aborted, null], {
      takes: "context",
    });
    const response = await fetch(`${server.url}/invoke`, { method: "POST", body: "{}", headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toBe(true);
  });
});

describe("clients", () => {
  test("one that goes away in the middle of its request is written about", async () => {
    const server = await serve(echo);
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      `POST /invoke HTTP/1.1\r\nhost: a\r\nx-fc-request-id: ${REQUEST_ID}\r\ncontent-length: 99\r\n\r\n{"a"`,
    );
    await once(socket, "connect");
    setTimeout(() => socket.destroy(), 50);
    await vi.waitFor(() => {
      expect(output.stderr).toContain(`${REQUEST_ID} [WARN] the client went away before it was answered`);
    });
    await expectStillServing(server);
  });

  test("one that goes away before it is answered is written about", async () => {
    let finish: (result: unknown) => void = () => undefined;
    let calls = 0;
    const server = await serve(
      () => {
        calls += 1;
        return calls > 1
          ? null
          : new Promise((resolve) => {
              finish = resolve;
            });
      },
      { takes: "nothing" },
    );
    const client = new AbortController();
    const request = post(`${server.url}/invoke`, "{}").catch(() => undefined);
    const gone = fetch(`${server.url}/invoke`, { signal: client.signal }).catch(() => undefined);
    await vi.waitFor(() => {
      expect(calls).toBe(2);
    });
    client.abort();
    await gone;
    finish(null);
    await request;
    await expectStillServing(server);
  });

  test("one that speaks no HTTP is told so", async () => {
    const server = await serve(echo);
    const socket = connect(server.port, "127.0.0.1");
    socket.write("hello?\r\n\r\n");
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
    await expectStillServing(server);
  });
});

describe("handlers", () => {
  const isFirst = (): (() => boolean) => {
    let calls = 0;
    return () => (calls += 1) === 1;
  };

  test("one that never settles is answered for after its deadline", async () => {
    const first = isFirst();
    const server = await serve(() => (first() ? new Promise(() => undefined) : null));
    const before = Date.now();
    const answer = await invoke(server, {}, { "x-fc-function-timeout": "1" });
    expect(answer).toMatchObject({
      status: 404,
      fcStatus: "404",
      json: { errorMessage: "context deadline exceeded", errorType: "DeadlineExceededError" },
    });
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000);
    expect(output.stdout).toContain(
      `FC Invoke End RequestId: ${REQUEST_ID}, Error: Unhandled function error`,
    );
    await expectStillServing(server);
  });

  test("one that answers after its deadline is written about", async () => {
    let finish: (result: unknown) => void = () => undefined;
    const first = isFirst();
    const server = await serve(() =>
      first()
        ? new Promise((resolve) => {
            finish = resolve;
          })
        : null,
    );
    expect(await invoke(server, {}, { "x-fc-function-timeout": "1" })).toMatchObject({ status: 404 });
    finish(["late", null]);
    await vi.waitFor(() => {
      expect(output.stderr).toContain("the handler responded after its deadline; its response is dropped");
    });
    await expectStillServing(server);
  });

  test.each<[string, () => unknown, string, string]>([
    ["throws undefined", () => throwValue(undefined), "undefined", "undefined"],
    ["rejects with nothing", () => rejectedWith(undefined), "undefined", "undefined"],
    [
      "gives a cycle",
      () => {
        const a: unknown[] = [];
        a.push(a);
        return [a, null];
      },
      "json: unsupported value: encountered a cycle via Array at output[0]",
      "UnsupportedValueError",
    ],
    [
      "gives a toJSON that throws",
      () => [
        {
          toJSON: () => {
            throw new Error("no JSON");
          },
        },
        null,
      ],
      "json: error calling toJSON for type Object at output: no JSON",
      "MarshalerError",
    ],
    [
      "recurses without end",
      function recurse(): unknown {
        return recurse();
      },
      "Maximum call stack size exceeded",
      "RangeError",
    ],
  ])("one that %s", async (_what, fail, errorMessage, errorType) => {
    const first = isFirst();
    const server = await serve(() => (first() ? fail() : null));
    expect(await invoke(server, {})).toMatchObject({ status: 404, json: { errorMessage, errorType } });
    await expectStillServing(server);
  });

  test("one that gives two replies: the first counts", async () => {
    const twice = {
      then(resolve: (value: unknown) => void, reject: (reason: unknown) => void): void {
        resolve(["first", null]);
        resolve(["second", null]);
        reject(new Error("third"));
        throw new Error("fourth");
      },
    };
    const server = await serve(() => twice);
    expect(await invoke(server, {})).toMatchObject({ status: 200, json: "first" });
    await expectStillServing(server);
  });
});
