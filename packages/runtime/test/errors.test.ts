import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ErrorBody } from "../src/call/errors.js";
import type { Context } from "../src/context.js";
import { stackFrames } from "../src/call/stack.js";
import { invoke, Output, REQUEST_ID, serve } from "./support/server.js";
import { anyNumber, anyText, rejectedWith, throwValue } from "./support/values.js";

let output: Output;
beforeEach(() => {
  output = new Output();
});
afterEach(() => {
  output.restore();
});

class PaymentError extends Error {
  readonly code = 9;
}
class Money {
  constructor(readonly amount: number) {}
  toString(): string {
    return `${this.amount} CNY`;
  }
}
const hostile = {
  get message(): never {
    throw new Error("no message");
  },
};

test.each<[string, unknown, string, string]>([
  ["an error", new Error("boom"), "boom", "Error"],
  ["an error of a class", new PaymentError("declined"), "declined", "PaymentError"],
  ["a string", "boom", "boom", "string"],
  ["a number", 42, "42", "number"],
  ["a bigint", 42n, "42", "bigint"],
  ["a boolean", false, "false", "boolean"],
  ["undefined", undefined, "undefined", "undefined"],
  ["null", null, "null", "object"],
  ["a symbol", Symbol("boom"), "Symbol(boom)", "symbol"],
  ["a function", (): null => null, "() => null", "function"],
  ["an object with a message", { message: "boom" }, "boom", "Object"],
  ["an object", { code: 9 }, "{ code: 9 }", "Object"],
  ["an array", [1, "a"], "[ 1, 'a' ]", "Array"],
  ["an object that says something of itself", new Money(3), "3 CNY", "Money"],
  ["an object without prototype", Object.create(null), "[Object: null prototype] {}", "Object"],
  ["an object that cannot be shown", hostile, "a value that cannot be shown", "Object"],
])(
  "%s that is thrown is answered with a stack, and the process goes on",
  async (_what, thrown, message, type) => {
    let calls = 0;
    const handlers = [(): never => throwValue(thrown), (): Promise<never> => rejectedWith(thrown)];
    for (const fail of handlers) {
      calls = 0;
      const server = await serve(() => {
        calls += 1;
        return calls === 1 ? fail() : ["still here", null];
      });
      const answer = await invoke(server, {});
      expect(answer).toMatchObject({ status: 404, fcStatus: "404" });
      const body = answer.json as Required<ErrorBody>;
      expect(Object.keys(body)).toEqual(["errorMessage", "errorType", "stackTrace"]);
      expect(body).toMatchObject({
        errorMessage: type === "function" ? anyText : message,
        errorType: type,
      });
      expect(body.stackTrace.length).toBeGreaterThan(0);
      for (const frame of body.stackTrace) {
        expect(frame).toEqual({
          path: anyText,
          line: anyNumber,
          label: anyText,
        });
      }
      expect(await invoke(server, {})).toMatchObject({ status: 200, json: "still here" });
    }
  },
);

test("the stack's first frame is where the handler threw", async () => {
  function chargeCard(): never {
    throw new PaymentError("declined\n    at nowhere (nothing.js:1:1)");
  }
  const { json } = await invoke(await serve(() => chargeCard()), {});
  const [first] = (json as Required<ErrorBody>).stackTrace;
  expect(first?.label).toBe("chargeCard");
  expect(first?.path).toMatch(/errors\.test\.ts$/);
  expect(first?.line).toBeGreaterThan(0);
});

test("the runtime's own frames are left out, in whatever way the handler fails", async () => {
  const handlers = [
    (): never => throwValue(new Error("at once")),
    async (): Promise<never> => {
      await Promise.resolve();
      throw new Error("later");
    },
    (ctx: Context): void => {
      ctx.logger.info({ [inspect.custom]: () => throwValue(new Error("inside")) });
    },
  ];
  for (const handler of handlers) {
    const { json } = await invoke(await serve(handler, { takes: "context" }), {});
    const paths = (json as Required<ErrorBody>).stackTrace.map(({ path }) => path);
    expect(paths[0]).toMatch(/packages.runtime.test/);
    expect(paths.filter((path) => /packages.runtime.(src|dist)/.test(path))).toEqual([]);
  }
});

test("long lines of a stack are read in no time", () => {
  const error = new Error("boom");
  error.stack = `Error: boom\n    at ${"a (".repeat(100_000)}\n    at f (/srv/a.js:1:2)`;
  const before = performance.now();
  expect(stackFrames(error)).toEqual([{ path: "/srv/a.js", line: 1, label: "f" }]);
  expect(performance.now() - before).toBeLessThan(500);
});

test("frames in all of V8's forms are read", () => {
  const error = new Error("boom");
  error.stack = [
    "Error: boom",
    "    at charge (file:///srv/app/dist/index.js:10:5)",
    "    at /srv/app/dist/index.js:11:5",
    "    at async Promise.all (index 0)",
    "    at async Object.run [as go] (/srv/my app/(x)/index.js:12:5)",
    "    at new Payment (node:internal/process:13:5)",
    "    at eval (eval at run (/srv/app/a.js:3:5), <anonymous>:14:7)",
    "    at Array.map (<anonymous>)",
    "    at C:\\srv\\app\\index.js:15:5",
  ].join("\n");
  expect(stackFrames(error)).toEqual([
    { path: "/srv/app/dist/index.js", line: 10, label: "charge" },
    { path: "/srv/app/dist/index.js", line: 11, label: "<anonymous>" },
    { path: "/srv/my app/(x)/index.js", line: 12, label: "Object.run [as go]" },
    { path: "node:internal/process", line: 13, label: "new Payment" },
    { path: "eval at run (/srv/app/a.js:3:5), <anonymous>", line: 14, label: "eval" },
    { path: "C:\\srv\\app\\index.js", line: 15, label: "<anonymous>" },
  ]);
});

test("an error whose stack cannot be read has no frames", () => {
  const noStack = new Error("boom");
  Object.defineProperty(noStack, "stack", { value: 42 });
  expect(stackFrames(noStack)).toEqual([]);
  const hostileStack = new Error("boom");
  Object.defineProperty(hostileStack, "stack", {
    get: () => {
      throw new Error("no stack");
    },
  });
  expect(stackFrames(hostileStack)).toEqual([]);
});

test("every error is written to standard error, on one line with the request id", async () => {
  await invoke(await serve(() => new PaymentError("two\nlines")), {});
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
  expect(output.stderr).toMatch(
    new RegExp(
      `^${time} ${REQUEST_ID} \\[ERROR\\] {"errorMessage":"two\\\\nlines","errorType":"PaymentError"}\n$`,
    ),
  );
});
