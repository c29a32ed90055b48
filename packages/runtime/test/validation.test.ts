import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import type { StandardSchema } from "../src/standard-schema.js";
import { createContext, invoke, invokeHttp } from "../src/testing.js";
import { invoke as send, Output, post, serve } from "./support/server.js";

/** A schema written by hand. */
const schemaOf = (validate: (value: unknown) => unknown): StandardSchema => ({
  "~standard": { version: 1, vendor: "test", validate: validate as StandardSchema["~standard"]["validate"] },
});
const Order = z.object({ id: z.string(), lines: z.array(z.object({ total: z.number() })) });
const order = { id: "o1", lines: [{ total: 1 }] };
const handler = vi.fn((event: unknown): [unknown, null] => [event, null]);
const withInput = (input: unknown, event: unknown): ReturnType<typeof invoke> =>
  invoke(handler, event, createContext(), { input: input as StandardSchema, takes: "event" });

let output: Output;
beforeEach(() => {
  output = new Output();
  handler.mockClear();
});
afterEach(() => {
  output.restore();
});

describe("an event that fits", () => {
  test("reaches the handler as the schema gives it", async () => {
    const Times = z.object({ at: z.iso.datetime().transform((text) => new Date(text)) });
    const result = await invoke(({ at }) => [at.getTime(), null], { at: "1970-01-01T00:00:01Z" }, undefined, {
      input: Times,
    });
    expect(result).toEqual([1000, null]);
  });

  test("may be validated asynchronously, by a function, by a thenable", async () => {
    const later = schemaOf((value) => Promise.resolve({ value: [value] }));
    expect(await withInput(later, 1)).toEqual([[1], null]);
    const callable = Object.assign(
      () => undefined,
      schemaOf((value) => ({ value })),
    );
    expect(await withInput(callable, 1)).toEqual([1, null]);
    const thenable = schemaOf((value) => ({
      then: (resolve: (result: unknown) => void) => {
        resolve({ value });
      },
    }));
    expect(await withInput(thenable, 1)).toEqual([1, null]);
  });

  test("reaches a handler of context and event", async () => {
    const result = await invoke(
      (ctx, event) => [`${ctx.requestId.length} ${event.id}`, null],
      order,
      undefined,
      { input: Order },
    );
    expect(result).toEqual(["36 o1", null]);
  });
});

describe("an event that does not fit", () => {
  test.each([
    ["a value", { id: 1, lines: [] }, "number at event.id: Invalid input: expected string, received number"],
    [
      "a value in an array",
      { id: "", lines: [{ total: 1 }, { total: "secret" }] },
      "string at event.lines[1].total: Invalid input: expected number, received string",
    ],
    [
      "what is missing",
      { id: "" },
      "missing value at event.lines: Invalid input: expected array, received undefined",
    ],
    ["the event", null, "null at event: Invalid input: expected object, received null"],
  ])("is answered with the path: %s", async (_name, event, message) => {
    expect(await withInput(Order, event)).toEqual([
      null,
      { errorType: "UnmarshalTypeError", errorMessage: `json: cannot unmarshal ${message}` },
    ]);
    expect(handler).not.toHaveBeenCalled();
  });

  test("has its first three issues named, each cut", async () => {
    const issues = Array.from({ length: 5 }, (_, index) => ({
      message: `${index}`.repeat(1000),
      path: ["k".repeat(1000), { key: "x-y" }],
    }));
    const [, error] = await withInput(
      schemaOf(() => ({ issues })),
      {},
    );
    expect(error?.errorMessage).toMatch(
      /^json: cannot unmarshal missing value at event\.k+…: 0{200}…; .*: 2{200}… \(and 2 more\)$/,
    );
    expect(error?.errorMessage.length).toBeLessThan(1500);
  });

  test("may have no issue that says why", async () => {
    expect(
      await withInput(
        schemaOf(() => ({ issues: [] })),
        {},
      ),
    ).toMatchObject([
      null,
      { errorMessage: "json: cannot unmarshal event", errorType: "UnmarshalTypeError" },
    ]);
  });

  test("is written to the log, and answered by the server", async () => {
    const server = await serve(handler, { input: Order, takes: "event" });
    const message = "json: cannot unmarshal string at event: Invalid input: expected object, received string";
    expect(await send(server, "text")).toMatchObject({
      json: { errorType: "UnmarshalTypeError", errorMessage: message },
    });
    expect(output.stderr).toContain(message);
    expect(handler).not.toHaveBeenCalled();
  });

  test("of an HTTP trigger, too", async () => {
    const Json = z.object({ headers: z.object({ "x-key": z.string() }) });
    const call = (headers: Record<string, string>): ReturnType<typeof invokeHttp> =>
      invokeHttp(
        ({ headers: sent }) => [{ statusCode: 200, body: sent["x-key"] }, null],
        { headers },
        undefined,
        {
          input: Json,
        },
      );
    expect(await call({ "x-key": "k" })).toMatchObject([{ statusCode: 200, body: "k" }, null]);
    expect(await call({})).toMatchObject([
      { statusCode: 500 },
      {
        errorType: "UnmarshalTypeError",
        errorMessage: expect.stringMatching(
          /^json: cannot unmarshal missing value at event\.headers\["x-key"\]: /,
        ) as unknown,
      },
    ]);
  });
});

describe("a wrong schema", () => {
  const boom = (): never => {
    throw new RangeError("boom");
  };
  const throwing = {
    get issues(): never {
      return boom();
    },
  };
  test.each([
    ["throws", boom, "RangeError", "boom"],
    ["rejects", () => Promise.reject(new RangeError("boom")), "RangeError", "boom"],
    ["gives what throws", () => throwing, "RangeError", "boom"],
    ["gives nothing", () => undefined, "TypeError", "the input schema gives neither a value nor issues"],
    [
      "promises nothing",
      () => Promise.resolve(null),
      "TypeError",
      "the input schema gives neither a value nor issues",
    ],
  ])("that %s is answered like a handler that throws", async (_name, validate, errorType, errorMessage) => {
    const [, error] = await withInput(schemaOf(validate), {});
    expect(error).toMatchObject({ errorType, errorMessage, stackTrace: expect.any(Array) as unknown });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    [{}, "Object"],
    ["schema", "string"],
    [{ "~standard": { version: 2, validate: boom } }, "Object"],
    [{ "~standard": { version: 1 } }, "Object"],
    [null, "object"],
    [new Proxy({}, { get: boom }), "Object"],
  ])("that is none is named at every invocation: %#", async (input, kind) => {
    expect(await withInput(input, {})).toEqual([
      null,
      { errorType: "Error", errorMessage: `option input must be a Standard Schema, got ${kind}` },
    ]);
  });

  test("is one for a handler that takes no event", async () => {
    const refused = [
      null,
      { errorType: "Error", errorMessage: "option input has a schema, but handler takes no event" },
    ];
    expect(await invoke(() => null, {}, undefined, { input: Order })).toEqual(refused);
    const options = { takes: "context", input: Order } as const;
    expect(await invoke((_ctx: unknown) => null, {}, undefined, options)).toEqual(refused);
  });
});

describe("the deadline", () => {
  const soon = (ms: number): Record<string, string> => ({
    "x-fc-function-deadline": String(Date.now() + ms),
  });

  test("counts for a schema that never settles", async () => {
    const never = schemaOf(() => new Promise(() => undefined));
    const server = await serve(handler, { input: never, takes: "event" });
    expect(await send(server, {}, soon(50))).toMatchObject({
      json: { errorMessage: "context deadline exceeded", errorType: "DeadlineExceededError" },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test("that passes while the schema validates keeps the handler from being called", async () => {
    const slow = schemaOf(
      (value) =>
        new Promise((resolve) => {
          setTimeout(resolve, 60, { value });
        }),
    );
    const server = await serve(handler, { input: slow, takes: "event" });
    expect(await send(server, {}, soon(30))).toMatchObject({
      json: { errorMessage: "context deadline exceeded", errorType: "DeadlineExceededError" },
    });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe("hostile events", () => {
  test("nested deeply are answered", async () => {
    interface Tree {
      readonly inner?: Tree | undefined;
    }
    const Tree: z.ZodType<Tree> = z.object({ inner: z.lazy(() => Tree.optional()) });
    const server = await serve(handler, { input: Tree, takes: "event" });
    const depth = 100_000;
    const answer = await post(`${server.url}/invoke`, `${'{"inner":'.repeat(depth)}{}${"}".repeat(depth)}`);
    expect(answer.json).toMatchObject({ errorType: "RangeError" });
    expect(handler).not.toHaveBeenCalled();
  });

  test("with __proto__ change no prototype, and are named as they are", async () => {
    const issues = [{ message: "not here", path: ["__proto__", "polluted"] }];
    const server = await serve(handler, { input: schemaOf(() => ({ issues })), takes: "event" });
    const { json } = await post(`${server.url}/invoke`, '{"__proto__":{"polluted":true}}');
    expect(json).toMatchObject({
      errorMessage: "json: cannot unmarshal bool at event.__proto__.polluted: not here",
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const inherited = schemaOf(() => ({ issues: [{ message: "x", path: ["toString"] }] }));
    expect(await withInput(inherited, {})).toMatchObject([
      null,
      { errorMessage: "json: cannot unmarshal missing value at event.toString: x" },
    ]);
  });

  test("that are huge arrays get a short answer", async () => {
    const event = Array.from({ length: 200_000 }, () => "x");
    const [, error] = await withInput(z.array(z.number()), event);
    expect(error?.errorMessage).toMatch(/event\[2\]: .* \(and 199997 more\)$/);
  });
});
