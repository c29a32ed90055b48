import { createSecretKey } from "node:crypto";
import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeOutput } from "../src/call/output.js";

class Money {
  constructor(
    private readonly amount: number,
    readonly currency: string,
  ) {}
  toJSON(): string {
    return `${this.amount} ${this.currency}`;
  }
}
class Point {
  readonly x = 1;
  readonly y = 2;
  get length(): number {
    return Math.hypot(this.x, this.y);
  }
  norm(): number {
    return this.length;
  }
}

test("what JSON can hold is encoded as JSON.stringify does", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(encodeOutput(value)).toBe(JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, "\ufffd"));
    }),
  );
});

test("nothing is sent as null", () => {
  expect(encodeOutput(undefined)).toBe("null");
  expect(encodeOutput(null)).toBe("null");
});

test.each<[string, unknown, string]>([
  ["a date", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ["a URL", [new URL("http://localhost/a")], '["http://localhost/a"]'],
  ["a class with toJSON", { price: new Money(3, "CNY") }, '{"price":"3 CNY"}'],
  ["a class with methods and accessors", new Point(), '{"x":1,"y":2}'],
  [
    "toJSON that gives another with toJSON's data",
    { toJSON: () => ({ at: new Date(0) }) },
    '{"at":"1970-01-01T00:00:00.000Z"}',
  ],
  ["toJSON that gives nothing", { a: { toJSON: () => undefined }, b: 1 }, '{"b":1}'],
  [
    "bytes, as Go does",
    { data: Buffer.from("hello"), more: new Uint8Array([1, 2]) },
    '{"data":"aGVsbG8=","more":"AQI="}',
  ],
  ["no bytes", Buffer.alloc(0), '""'],
  ["undefined properties", { a: undefined, b: 1 }, '{"b":1}'],
  ["undefined and missing elements", Object.assign([undefined], { 2: 1 }), "[null,null,1]"],
  ["boxed primitives", [Object("text"), Object(1), Object(true)], '["text",1,true]'],
  ["no prototype", Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  [
    "a property called __proto__",
    { date: new Date(0), ["__proto__"]: 1 },
    '{"date":"1970-01-01T00:00:00.000Z","__proto__":1}',
  ],
  ["an error, of which Go shows the exported fields", { cause: new Error("lost") }, '{"cause":{}}'],
  [
    "the same object twice",
    ((shared) => [shared, shared])({ at: new Date(0) }),
    '[{"at":"1970-01-01T00:00:00.000Z"},{"at":"1970-01-01T00:00:00.000Z"}]',
  ],
  ["symbol keys", { [Symbol("key")]: 1, a: 2 }, '{"a":2}'],
  [
    "half a surrogate pair, as Go does",
    ["a\ud800b", "\udc00", "😀", "\\ud800"],
    '["a\ufffdb","\ufffd","😀","\\\\ud800"]',
  ],
])("%s", (_what, value, json) => {
  expect(encodeOutput(value)).toBe(json);
});

const cycle: { self?: unknown; name: string } = { name: "loop" };
cycle.self = { inner: [cycle] };

test.each<[string, unknown, string, string]>([
  ["NaN", NaN, "UnsupportedValueError", "json: unsupported value: NaN at output"],
  [
    "NaN inside",
    { items: [{ total: NaN }] },
    "UnsupportedValueError",
    "json: unsupported value: NaN at output.items[0].total",
  ],
  ["an infinity", [1, -Infinity], "UnsupportedValueError", "json: unsupported value: -Infinity at output[1]"],
  [
    "a boxed NaN",
    { a: Object(NaN) as unknown },
    "UnsupportedValueError",
    "json: unsupported value: NaN at output.a",
  ],
  [
    "an invalid date",
    { at: new Date(NaN) },
    "UnsupportedValueError",
    "json: unsupported value: an invalid date at output.at",
  ],
  [
    "a function",
    { "a-b": { call: () => 1 } },
    "UnsupportedTypeError",
    'json: unsupported type: function at output["a-b"].call',
  ],
  [
    "a function in an array",
    [() => 1],
    "UnsupportedTypeError",
    "json: unsupported type: function at output[0]",
  ],
  ["a symbol", { id: Symbol("id") }, "UnsupportedTypeError", "json: unsupported type: symbol at output.id"],
  ["a bigint", { id: 1n }, "UnsupportedTypeError", "json: unsupported type: bigint at output.id"],
  ["a Map", { byId: new Map() }, "UnsupportedTypeError", "json: unsupported type: Map at output.byId"],
  ["a Set", [[new Set([1])]], "UnsupportedTypeError", "json: unsupported type: Set at output[0][0]"],
  [
    "a promise",
    { later: Promise.resolve(1) },
    "UnsupportedTypeError",
    "json: unsupported type: Promise at output.later",
  ],
  [
    "a regular expression",
    { pattern: /a/ },
    "UnsupportedTypeError",
    "json: unsupported type: RegExp at output.pattern",
  ],
  [
    "a typed array",
    { data: new Float64Array(1) },
    "UnsupportedTypeError",
    "json: unsupported type: Float64Array at output.data",
  ],
  [
    "what toJSON gives",
    { a: { toJSON: () => ({ b: NaN }) } },
    "UnsupportedValueError",
    "json: unsupported value: NaN at output.a.b",
  ],
  [
    "a cycle",
    cycle,
    "UnsupportedValueError",
    "json: unsupported value: encountered a cycle via Object at output.self.inner[0]",
  ],
  [
    "a toJSON that throws",
    {
      price: {
        toJSON: () => {
          throw new RangeError("no price");
        },
      },
    },
    "MarshalerError",
    "json: error calling toJSON for type Object at output.price: no price",
  ],
  [
    "a getter that throws",
    {
      get price(): number {
        throw new RangeError("no price");
      },
    },
    "MarshalerError",
    "json: error reading output.price: no price",
  ],
])("%s is refused, and the path named", (_what, value, type, message) => {
  let thrown: unknown;
  try {
    encodeOutput(value);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect((thrown as Error).message).toBe(message);
  expect((thrown as Error).constructor.name).toBe(type);
});

class Lazy {
  readonly state = 1;
  then(settle: (value: number) => void): void {
    settle(1);
  }
}
class Bag {
  readonly #items = ["a"];
  *[Symbol.iterator](): Generator<string> {
    yield* this.#items;
  }
}
class Shelf {
  readonly items = ["a"];
  *[Symbol.iterator](): Generator<string> {
    yield* this.items;
  }
}

/** Of these, JSON shows nothing, or their insides instead of what they stand for. */
test.each<[string, unknown, string]>([
  ["a thenable of a library", new Lazy(), "Lazy"],
  ["a thenable of the program's own", { then: () => undefined }, "Object"],
  ["search parameters", new URLSearchParams("a=1"), "URLSearchParams"],
  ["headers", new Headers({ a: "b" }), "Headers"],
  ["a blob", new Blob(["a"]), "Blob"],
  ["a response", new Response("a"), "Response"],
  ["an event emitter", new EventEmitter(), "EventEmitter"],
  ["a stream", Readable.from(["a"]), "Readable"],
  ["a generator", new Shelf()[Symbol.iterator](), "Generator"],
  ["an iterator", [1].values(), "Array Iterator"],
  [
    "an iterable object",
    {
      *[Symbol.iterator]() {
        yield 1;
      },
    },
    "Object",
  ],
  ["an iterable without data of its own", new Bag(), "Bag"],
  ["a weak map", new WeakMap(), "WeakMap"],
  ["a format", new Intl.NumberFormat(), "NumberFormat"],
  ["a key", createSecretKey(Buffer.from("a")), "SecretKeyObject"],
  ["an abort signal", new AbortController().signal, "AbortSignal"],
])("%s is refused by its name", (_what, value, name) => {
  expect(() => encodeOutput({ a: [value] })).toThrow(`json: unsupported type: ${name} at output.a[0]`);
  expect(() => encodeOutput(value)).toThrow(`json: unsupported type: ${name} at output`);
});

test("an array with data of its own is refused, since JSON shows its elements only", () => {
  const message = "json: unsupported type: a property of an array at output.pages[0].total";
  for (const page of [Object.assign(["a"], { total: 1 }), Object.assign([new Date(0)], { total: 1 })]) {
    expect(() => encodeOutput({ pages: [page] })).toThrow(message);
  }
  expect(() => encodeOutput(/a/.exec("a"))).toThrow(
    "json: unsupported type: a property of an array at output.",
  );
  expect(encodeOutput(Object.assign(["a"], { toJSON: () => ({ total: 1 }) }))).toBe('{"total":1}');
});

test("an iterable that has its data as properties is encoded", () => {
  expect(encodeOutput(new Shelf())).toBe('{"items":["a"]}');
});

test("a toJSON that the program adds to bigint counts", () => {
  const prototype = BigInt.prototype as { toJSON?: () => unknown };
  prototype.toJSON = function (this: bigint) {
    return String(this);
  };
  try {
    expect(encodeOutput({ id: 12n, ids: [1n] })).toBe('{"id":"12","ids":["1"]}');
  } finally {
    delete prototype.toJSON;
  }
});

test("deep outputs are encoded, and those too deep for JSON refused", () => {
  let deep: unknown = 1;
  for (let level = 0; level < 500; level += 1) {
    deep = [deep];
  }
  expect(encodeOutput(deep)).toBe(JSON.stringify(deep));
  for (let level = 0; level < 100_000; level += 1) {
    deep = [deep];
  }
  expect(() => encodeOutput(deep)).toThrow(RangeError);
});
