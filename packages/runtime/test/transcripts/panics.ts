import { throwValue } from "../support/values.js";
import { calls, returns, type Counterpart, type Counterparts, type Difference } from "./counterpart.js";
import { PtrErr, StringerVal, ValErr } from "./errors-of-handlers.js";

const throws = (thrown: unknown) => (): Counterpart => ({
  handler: () => {
    throwValue(thrown);
  },
});

/** Both invocations of a process differ in the same way. */
const differing = (handler: () => unknown, difference: Difference) => (): Counterpart => ({
  handler,
  differs: { 0: difference, 1: difference },
});

function recurse(depth: number): never {
  if (depth === 0) {
    throwValue("deep panic");
  }
  return recurse(depth - 1);
}

const notVisible: Difference = {
  why: "types are erased: it shows only because the handler's two parameters contradict `takes`",
  errorMessage: "handler takes two arguments, but the first is not Context. got event",
};

const kind: Difference = {
  why: "JavaScript's kind of value",
  errorMessage: "handler kind object is not func",
};

/** Handlers that panic, and values that are no handlers. */
export const panics: Counterparts = {
  "panic-string": throws("boom"),
  "panic-ptr": throws(new PtrErr(9)),
  "panic-val": throws(new ValErr("m")),
  "panic-int": throws(42),
  "panic-float": throws(1.5),
  "panic-stringer": throws(new StringerVal()),
  "panic-map": differing(
    () => {
      throwValue({ a: 1 });
    },
    { why: "shown as JavaScript shows it", errorMessage: "{ a: 1 }", errorType: "Object" },
  ),
  "panic-slice": differing(
    () => {
      throwValue([1, 2]);
    },
    { why: "shown as JavaScript shows it", errorMessage: "[ 1, 2 ]", errorType: "Array" },
  ),
  "panic-nil": differing(
    () => {
      throwValue(undefined);
    },
    { why: "a throw is never taken for a success", answer: { errorType: "undefined" } },
  ),
  "panic-nilptr": differing(() => (undefined as unknown as { key: string }).key, {
    why: "JavaScript's own error",
    errorMessage: /^Cannot read properties of undefined/,
    errorType: "TypeError",
  }),
  "panic-div": differing(() => [String(1n / BigInt(0)), null], {
    why: "JavaScript's own error",
    errorMessage: "Division by zero",
    errorType: "RangeError",
  }),
  "panic-deep": calls(() => recurse(100)),
  "panic-nested": calls(() => {
    try {
      throwValue("first");
    } finally {
      throwValue("second");
    }
  }),
  "panic-then-ok": () => ({
    handler: (event: string) => {
      if (event === "panic") {
        throwValue("asked to");
      }
      return event === "error" ? ["", new Error("asked to fail")] : [`ok ${event}`, null];
    },
  }),

  "start-handler-struct": () => ({ handler: { invoke: (): null => null }, differs: { 0: kind, 1: kind } }),
  "sh-ptr": () => ({
    bytes: { invoke: (): null => null },
    differs: { 0: kind },
  }),
  "sh-newhandler": () => ({ handler: (event: string) => [`inner ${event}`, null] }),
  "sh-newhandler-badjson": () => ({ handler: (event: string) => [`inner ${event}`, null] }),
  "bad-threein": () => ({ handler: (_ctx: unknown, _a: string, _b: string) => null }),
  "bad-twoin": () => ({
    handler: (_a: string, _b: string) => null,
    options: { takes: "event" },
    differs: { 0: notVisible, 1: notVisible },
  }),
  "bad-twoout": returns([0, 0]),
  "bad-oneout": returns("text"),
  "bad-invalid-garbage": returns("text"),
  "lc-bad-handler-good-init": () => ({
    initializer: (_ctx: unknown): void => undefined,
    handler: (_a: number, _b: number) => null,
    options: { takes: "event" },
    differs: { 1: notVisible },
  }),
};
