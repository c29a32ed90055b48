import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../src/context.js";
import type { StartOptions } from "../src/handler.js";
import { invoke, Output, post, REQUEST_ID, serve } from "./support/server.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

interface Order {
  id: string;
}
const takesContext: StartOptions = { takes: "context" };

describe("the nine shapes", () => {
  const cases: [number, (...args: never[]) => unknown, StartOptions | undefined, unknown][] = [
    [1, () => undefined, undefined, null],
    [2, () => null, undefined, null],
    [3, (event: Order) => (event.id === "o1" ? null : new Error("lost")), undefined, null],
    [4, () => ["out", null], undefined, "out"],
    [5, (event: Order) => [event, null], undefined, { id: "o1" }],
    [6, (ctx: Context) => (ctx.requestId === REQUEST_ID ? null : new Error("lost")), takesContext, null],
    [
      7,
      (ctx: Context, event: Order) =>
        ctx.requestId + event.id === `${REQUEST_ID}o1` ? null : new Error("lost"),
      undefined,
      null,
    ],
    [8, (ctx: Context) => [ctx.requestId, null], takesContext, REQUEST_ID],
    [9, (ctx: Context, event: Order) => [[ctx.requestId, event.id], null], undefined, [REQUEST_ID, "o1"]],
  ];

  test.each(cases)("shape %i", async (_shape, handler, options, expected) => {
    const answer = await invoke(await serve(handler, options), { id: "o1" });
    expect(answer).toMatchObject({ status: 200, fcStatus: "200", json: expected });
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test.each(cases)("shape %i, async", async (_shape, handler, options, expected) => {
    const later = (result: unknown): Promise<unknown> =>
      new Promise((resolve) => setImmediate(resolve, result));
    const call = handler as (...args: unknown[]) => unknown;
    // As long as the handler itself, for `length` tells what it takes.
    const byLength = [
      () => later(call()),
      (a: unknown) => later(call(a)),
      (a: unknown, b: unknown) => later(call(a, b)),
    ];
    const answer = await invoke(await serve(byLength[handler.length], options), { id: "o1" });
    expect(answer).toMatchObject({ status: 200, fcStatus: "200", json: expected });
  });
});

describe("results", () => {
  class NotFound extends Error {}
  class Lazy {
    then(resolve: (value: unknown) => void): void {
      resolve(Promise.resolve(["lazy", null]));
      // The first answer counts.
      resolve(["second", null]);
    }
  }
  const thenableThatThrows = {
    get then(): never {
      throw new TypeError("no then");
    },
  };

  test.each<[string, unknown, unknown]>([
    ["an output without its error", ["out"], "out"],
    ["an output and undefined", ["out", undefined], "out"],
    ["no output", [undefined, null], null],
    ["an error as the output, as in Go", [new Error("first"), null], {}],
    ["a promise of a promise", Promise.resolve(Promise.resolve(["out", null])), "out"],
    ["a thenable that gives two replies", new Lazy(), "lazy"],
  ])("%s", async (_what, result, expected) => {
    expect(await invoke(await serve(() => result), {})).toMatchObject({ status: 200, json: expected });
  });

  test.each<[string, unknown, { errorMessage: string; errorType: string }]>([
    ["an error", new NotFound("no order"), { errorMessage: "no order", errorType: "NotFound" }],
    [
      "an error beside an output",
      ["out", new NotFound("no order")],
      { errorMessage: "no order", errorType: "NotFound" },
    ],
    [
      "an error beside an output that is no JSON",
      [1n, new Error("first")],
      { errorMessage: "first", errorType: "Error" },
    ],
    ["an error without a message", new Error(), { errorMessage: "", errorType: "Error" }],
    [
      "an error of an anonymous class",
      new (class extends Error {})("far"),
      { errorMessage: "far", errorType: "" },
    ],
    [
      "an error of another realm",
      runInNewContext('new TypeError("far")'),
      { errorMessage: "far", errorType: "TypeError" },
    ],
    [
      "a plain value",
      "out",
      { errorMessage: "handler returns a single value, but it does not implement error", errorType: "Error" },
    ],
    [
      "an object like an error",
      { name: "Error", message: "no" },
      { errorMessage: "handler returns a single value, but it does not implement error", errorType: "Error" },
    ],
    [
      "an empty array",
      [],
      { errorMessage: "handler returns a single value, but it does not implement error", errorType: "Error" },
    ],
    [
      "three values",
      [1, 2, null],
      { errorMessage: "handler may not return more than two values", errorType: "Error" },
    ],
    [
      "no error in second place",
      [1, 2],
      {
        errorMessage: "handler returns two values, but the second does not implement error",
        errorType: "Error",
      },
    ],
    [
      "an output that is no JSON",
      [{ total: NaN }, null],
      { errorMessage: "json: unsupported value: NaN at output.total", errorType: "UnsupportedValueError" },
    ],
  ])("%s is answered as an error", async (_what, result, expected) => {
    const answer = await invoke(await serve(() => result), {});
    expect(answer).toMatchObject({ status: 404, fcStatus: "404" });
    expect(answer.json).toEqual(expected);
  });

  test("a then that throws is a throw", async () => {
    expect(await invoke(await serve(() => thenableThatThrows), {})).toMatchObject({
      status: 404,
      json: { errorMessage: "no then", errorType: "TypeError" },
    });
  });
});

describe("handlers that break a rule are answered for with it, at every invocation", () => {
  const three = (_a: unknown, _b: unknown, _c: unknown): null => null;
  const two = (_a: unknown, _b: unknown): null => null;
  const one = (_a: unknown): null => null;
  class Handler {
    handle(): null {
      return null;
    }
  }

  test.each<[string, unknown, unknown, string]>([
    ["nothing", undefined, undefined, "handler is nil"],
    ["null", null, undefined, "handler is nil"],
    ["a string", "index.handler", undefined, "handler kind string is not func"],
    ["an object", { handle: one }, undefined, "handler kind object is not func"],
    ["a class", Handler, undefined, "handler kind class is not func"],
    [
      "three parameters",
      three,
      undefined,
      "handlers may not take more than two arguments, but handler takes 3",
    ],
    [
      "three parameters, whatever takes says",
      three,
      takesContext,
      "handlers may not take more than two arguments, but handler takes 3",
    ],
    [
      "an unknown takes",
      one,
      { takes: "all" },
      `option takes must be one of "nothing", "event", "context", "context-and-event", got 'all'`,
    ],
    [
      "takes of an object's own names",
      one,
      { takes: "toString" },
      `option takes must be one of "nothing", "event", "context", "context-and-event", got 'toString'`,
    ],
    [
      "two parameters, the event alone",
      two,
      { takes: "event" },
      "handler takes two arguments, but the first is not Context. got event",
    ],
    [
      "two parameters, the context alone",
      two,
      takesContext,
      'handler takes two arguments, but option takes says "context"',
    ],
    [
      "one parameter, and nothing",
      one,
      { takes: "nothing" },
      'handler takes one argument, but option takes says "nothing"',
    ],
  ])("%s", async (_what, handler, options, message) => {
    const server = await serve(handler, options as StartOptions);
    for (const payload of ['{"key":"value"}', "not json"]) {
      const answer = await post(`${server.url}/invoke`, payload);
      expect(answer).toMatchObject({ status: 404, fcStatus: "404" });
      expect(answer.json).toEqual({ errorMessage: message, errorType: "Error" });
    }
  });
});

describe("what the handler is called with", () => {
  test("takes says it where length cannot", async () => {
    const withDefault = (event = { id: "none" }): unknown => [event.id, null];
    expect(await invoke(await serve(withDefault, { takes: "event" }), { id: "o1" })).toMatchObject({
      json: "o1",
    });
    const rest = (...args: unknown[]): unknown => [args.length, null];
    for (const [takes, count] of [
      ["nothing", 0],
      ["event", 1],
      ["context", 1],
      ["context-and-event", 2],
    ] as const) {
      expect(await invoke(await serve(rest, { takes }), {})).toMatchObject({ json: count });
    }
    expect(await invoke(await serve(rest), {})).toMatchObject({ json: 0 });
  });

  test("the payload of a handler without event is never looked at", async () => {
    for (const [handler, options] of [
      [() => null, undefined],
      [(_ctx: Context) => null, takesContext],
    ] as const) {
      const { url } = await serve(handler, options);
      expect(await post(`${url}/invoke`, "{{{")).toMatchObject({ status: 200, text: "null" });
      expect(await post(`${url}/invoke`, "")).toMatchObject({ status: 200, text: "null" });
    }
  });

  test("this is undefined", async () => {
    const handler = function (this: unknown): unknown {
      return [this === undefined, null];
    };
    expect(await invoke(await serve(handler), {})).toMatchObject({ json: true });
  });
});
