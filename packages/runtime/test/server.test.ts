import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../src/context.js";
import { invoke, Output, post, read, REQUEST_ID, serve, serveBytes } from "./support/server.js";
import { anyArray } from "./support/values.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("log lines", () => {
  test("frame every invocation on standard output", async () => {
    const server = await serve((event: unknown) => {
      process.stdout.write(`inside ${String(event)}\n`);
      return event === "fail" ? new Error("asked to") : null;
    });
    await invoke(server, "ok", { "x-fc-request-id": "r1" });
    await invoke(server, "fail", { "x-fc-request-id": "r2" });
    expect(output.stdout).toBe(
      [
        "FC Invoke Start RequestId: r1",
        "inside ok",
        "FC Invoke End RequestId: r1",
        "FC Invoke Start RequestId: r2",
        "inside fail",
        "FC Invoke End RequestId: r2, Error: Unhandled function error",
        "",
      ].join("\n"),
    );
  });
});

describe("many requests at once", () => {
  test("run side by side, each with its own context", async () => {
    const server = await serve(async (ctx: Context, event: { ms: number }) => {
      await sleep(event.ms);
      return [ctx.requestId, null];
    });
    const before = Date.now();
    const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
    const answers = await Promise.all(
      ids.map((id) => invoke(server, { ms: 300 }, { "x-fc-request-id": id })),
    );
    expect(answers.map((answer) => answer.json)).toEqual(ids);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  test("one that fails leaves the others alone", async () => {
    const server = await serve(async (event: { id: string; ms: number }) => {
      await sleep(event.ms);
      if (event.id === "boom") {
        throw new Error("boom in flight");
      }
      return [event.id, null];
    });
    const events = [
      { id: "slow", ms: 200 },
      { id: "boom", ms: 50 },
      { id: "mid", ms: 100 },
    ];
    const answers = await Promise.all(events.map((event) => invoke(server, event)));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
    expect(answers[2]?.json).toBe("mid");
  });
});

describe("lifecycle calls", () => {
  const stages = [
    { path: "/initialize", method: "POST", stage: "initializer", name: "Initialize", sdkName: "initializer" },
    { path: "/pre-stop", method: "GET", stage: "preStop", name: "PreStop", sdkName: "prestop" },
    { path: "/pre-freeze", method: "GET", stage: "preFreeze", name: "PreFreeze", sdkName: "prefreeze" },
  ] as const;
  const headers = { "x-fc-request-id": REQUEST_ID };

  test.each(stages)("$path is answered with an empty body", async ({ path, method, stage, name }) => {
    const seen: string[] = [];
    const server = await serve(() => null, undefined, {
      [stage]: async (ctx: Context) => {
        await sleep(1);
        seen.push(ctx.requestId);
      },
    });
    for (const control of [{}, { "x-fc-control-path": path }]) {
      const answer = await read(
        await fetch(server.url + path, { method, headers: { ...headers, ...control } }),
      );
      expect(answer).toMatchObject({ status: 200, fcStatus: "200", text: "" });
    }
    expect(seen).toEqual([REQUEST_ID, REQUEST_ID]);
    expect(output.stdout).toContain(
      `FC ${name} Start RequestId: ${REQUEST_ID}\nFC ${name} End RequestId: ${REQUEST_ID}\n`,
    );
  });

  test.each([0, 1, 2, 3])("call a handler with the context, though it has length %i", async (length) => {
    const seen: unknown[] = [];
    const initializer = (...args: unknown[]): void => void seen.push(...args);
    Object.defineProperty(initializer, "length", { value: length });
    const server = await serve(() => null, undefined, { initializer });
    expect(await post(`${server.url}/initialize`, "")).toMatchObject({ status: 200, text: "" });
    expect(seen).toEqual([expect.objectContaining({ requestId: REQUEST_ID })]);
  });

  const one = (_ctx: Context): unknown => 1;
  test.each(
    stages.flatMap((stage) => [
      {
        ...stage,
        what: "no handler",
        handlers: {},
        message: `no ${stage.sdkName} handler registered`,
        type: "Error",
      },
      {
        ...stage,
        what: "nothing",
        handlers: { [stage.stage]: undefined },
        message: "handler is nil",
        type: "Error",
      },
      {
        ...stage,
        what: "a string",
        handlers: { [stage.stage]: "x" },
        message: "handler kind string is not func",
        type: "Error",
      },
      {
        ...stage,
        what: "a result",
        handlers: { [stage.stage]: one },
        message: "handler should not have a return value",
        type: "Error",
      },
      {
        ...stage,
        what: "a promised result",
        handlers: { [stage.stage]: (_ctx: Context) => Promise.resolve(null) },
        message: "handler should not have a return value",
        type: "Error",
      },
      {
        ...stage,
        what: "a throw",
        handlers: {
          [stage.stage]: (_ctx: Context) => {
            throw new RangeError("stop failed");
          },
        },
        message: "stop failed",
        type: "RangeError",
      },
      {
        ...stage,
        what: "a rejection",
        handlers: { [stage.stage]: (_ctx: Context) => Promise.reject(new RangeError("stop failed")) },
        message: "stop failed",
        type: "RangeError",
      },
    ]),
  )(
    "$path with $what fails with the SDK's words",
    async ({ path, method, name, handlers, message, type }) => {
      const server = await serve(() => null, undefined, handlers);
      const answer = await read(await fetch(server.url + path, { method, headers }));
      expect(answer).toMatchObject({
        status: 404,
        fcStatus: "404",
        json: { errorMessage: message, errorType: type, stackTrace: anyArray },
      });
      expect(output.stdout).toContain(
        `FC ${name} End RequestId: ${REQUEST_ID}, Error: Unhandled function error\n`,
      );
      expect(await invoke(server, {})).toMatchObject({ status: 200 });
    },
  );

  test("do not hold back invocations", async () => {
    let isReady = false;
    const server = await serve(() => [isReady, null], undefined, {
      initializer: async (_ctx: Context) => {
        await sleep(100);
        isReady = true;
      },
    });
    const initialized = post(`${server.url}/initialize`, "");
    expect(await invoke(server, {})).toMatchObject({ json: false });
    await initialized;
    expect(await invoke(server, {})).toMatchObject({ json: true });
  });
});

describe("which call a request is", () => {
  const echo = (event: unknown): unknown => [event, null];
  const control = (path: string): Record<string, string> => ({ "x-fc-control-path": path });
  const isHttpEvent = expect.objectContaining({ version: "v1" }) as unknown;

  test.each<[string, string, string, Record<string, string>, unknown]>([
    ["the header says /invoke, whatever the path", "POST", "/", control("/invoke"), { a: 1 }],
    [
      "the header says /http-invoke, whatever the path",
      "POST",
      "/invoke",
      control("/http-invoke"),
      isHttpEvent,
    ],
    [
      "the header says /http-invoke of a lifecycle path",
      "POST",
      "/initialize",
      control("/http-invoke"),
      isHttpEvent,
    ],
    ["the header is unknown", "POST", "/invoke", control("/other"), isHttpEvent],
    ["no header, the platform's path and method", "POST", "/invoke", {}, { a: 1 }],
    ["no header, the platform's path with a query", "POST", "/invoke?a=b", {}, { a: 1 }],
    ["no header, another method", "PUT", "/invoke", {}, isHttpEvent],
    ["no header, another method of a lifecycle path", "POST", "/pre-stop", {}, isHttpEvent],
    ["no header, another path", "POST", "/invoke/", {}, isHttpEvent],
    ["an empty header", "POST", "/invoke", control(""), { a: 1 }],
  ])("%s", async (_what, method, path, headers, expected) => {
    const { url } = await serve(echo);
    const answer = await read(await fetch(url + path, { method, headers, body: '{"a":1}' }));
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(expected);
  });
});

describe("startHandler", () => {
  test.each<[string, unknown, string]>([
    ["bytes", new Uint8Array([0x61, 0xff]), "a\ufffd"],
    ["text", "<plain>", "<plain>"],
    ["nothing", undefined, ""],
    ["a tuple of bytes and no error", [Buffer.from("bytes"), null], "bytes"],
    ["a promise", Promise.resolve("later"), "later"],
  ])("sends %s as it is", async (_what, result, text) => {
    const server = await serveBytes(() => result);
    const answer = await post(`${server.url}/invoke`, "");
    expect(answer).toMatchObject({ status: 200, fcStatus: "200", text });
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  });

  test("hands over the context, and the payload as it came", async () => {
    const server = await serveBytes(
      (ctx: Context, payload: Buffer) => `${ctx.requestId} ${payload.toString("hex")}`,
    );
    const answer = await post(`${server.url}/invoke`, new Uint8Array([0, 255, 123]));
    expect(answer.text).toBe(`${REQUEST_ID} 00ff7b`);
  });

  test.each<[string, unknown, string]>([
    ["an error", () => new Error("no"), "no"],
    ["an error in a tuple", () => ["out", new Error("no")], "no"],
    ["a number", () => [42, null], "handler returns number, but not bytes or text"],
    ["a plain object", () => ({}), "handler returns a single value, but it does not implement error"],
    ["no function", "x", "handler kind string is not func"],
  ])("answers %s as an error", async (_what, handler, errorMessage) => {
    const server = await serveBytes(handler);
    expect(await post(`${server.url}/invoke`, "")).toMatchObject({ status: 404, json: { errorMessage } });
  });

  test("serves HTTP triggers: the event as JSON in, the response as JSON out", async () => {
    const server = await serveBytes((_ctx: Context, payload: Buffer) => {
      const event = JSON.parse(payload.toString()) as { rawPath: string };
      return JSON.stringify({ statusCode: 201, body: event.rawPath });
    });
    expect(await read(await fetch(`${server.url}/a/b`))).toMatchObject({ status: 201, text: "/a/b" });
  });
});

describe("connections", () => {
  test("stay open between requests", async () => {
    const { port } = await serve(() => null);
    const { Agent } = await import("node:http");
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const once = (): Promise<boolean> =>
      new Promise((resolve, reject) => {
        const message = request(
          { port, host: "127.0.0.1", path: "/invoke", method: "POST", agent },
          (response) => {
            response.resume().on("end", () => {
              resolve(message.reusedSocket);
            });
          },
        );
        message.on("error", reject);
        message.end("{}");
      });
    expect(await once()).toBe(false);
    expect(await once()).toBe(true);
    agent.destroy();
  });

  test("a server that stops takes no more, and answers what is under way", async () => {
    const server = await serve(async (event: { ms: number }) => {
      await sleep(event.ms);
      return ["answered", null];
    });
    const underWay = invoke(server, { ms: 300 });
    await sleep(100);
    const stopped = server.server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
    const answer = await underWay;
    expect(answer).toMatchObject({ status: 200, json: "answered" });
    expect(answer.headers.get("connection")).toBe("close");
    await stopped;
  });
});
