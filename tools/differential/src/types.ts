/** A type of an event or an output, with values of it. */
export interface TypeSample {
  readonly name: string;
  /** As it is written in a program. */
  readonly text: string;
  /** What has to be declared for it. */
  readonly declarations?: string;
  readonly samples: readonly Sample[];
  /** As an event: an expression that is true of `event` where it is what the type says. Default: it equals the sample. */
  readonly holds?: string;
}

/** A value of a type. */
interface Sample {
  /** The expression that makes it. */
  readonly value: string;
  /** What is sent of it as an event, and has to arrive of it as an output. Undefined: nothing that JSON has. */
  readonly json?: unknown;
}

/** Values that are their own JSON. */
function plain(name: string, text: string, ...values: readonly unknown[]): TypeSample {
  return {
    name,
    text,
    samples: values.map((json) => ({ value: JSON.stringify(json), json })),
  };
}

/** A value that JSON has no form for, or loses something of. */
function lost(name: string, text: string, value: string, more: Partial<TypeSample> = {}): TypeSample {
  return { name, text, samples: [{ value }], holds: "false", ...more };
}

/** The simplest first: what a program is made smaller with. */
export const typeSamples: readonly TypeSample[] = [
  plain("string", "string", "", "text"),
  plain("number", "number", 0, 1.5),
  plain("boolean", "boolean", true, false),
  plain("null", "null", null),
  plain("object", "{ id: string; note?: string }", { id: "1" }, { id: "1", note: "n" }),
  plain("nested", "{ a: { b: { c: number[] }[] } }", { a: { b: [{ c: [1] }, { c: [] }] } }),
  plain("array", "readonly string[]", [], ["a"]),
  plain("tuple", "[string, number?]", ["a"], ["a", 1]),
  plain("record", "Record<string, number>", {}, { "a-b": 1 }),
  plain("any", "any", 1, { a: null }),
  plain("unknown", "unknown", "x", [1]),
  plain("nonPrimitive", "object", {}, { a: 1 }),
  plain("template", "`order-${string}`", "order-1"),
  plain("brand", 'string & { readonly __brand: "Id" }', "id"),
  plain("brandedArray", 'string[] & { readonly __brand: "Sorted" }', ["a"]),
  plain("literals", '"a" | 1 | true', "a", 1, true),
  { ...plain("enum", "Status", 0, 1), declarations: "enum Status { Done, Failed }" },
  {
    ...plain("recursive", "Tree", { next: null }, { next: { next: null } }),
    declarations: "interface Tree { next: Tree | null }",
  },
  {
    ...plain("outcome", "Outcome", { ok: false, error: "e" }),
    declarations: "type Outcome = { ok: true; error: undefined } | { ok: false; error: string };",
  },
  {
    ...plain("guard", "Guard", { b: "b" }),
    declarations: "type Guard = { a: string; b: never } | { b: string };",
  },
  plain("pickedMap", 'Pick<Map<string, string>, "size">', { size: 1 }),
  plain("pickedResponse", 'Pick<Response, "status">', { status: 200 }),
  {
    name: "date",
    text: "Date",
    samples: [{ value: "new Date(0)", json: "1970-01-01T00:00:00.000Z" }],
    holds: "event instanceof Date",
  },
  {
    name: "url",
    text: "URL",
    samples: [{ value: 'new URL("http://localhost/a")', json: "http://localhost/a" }],
    holds: "event instanceof URL",
  },
  {
    name: "instance",
    text: "Order",
    declarations:
      "class Order { constructor(readonly id: string) {} label(): string { return this.id; } get upper(): string { return this.id.toUpperCase(); } }",
    samples: [{ value: 'new Order("1")', json: { id: "1" } }],
    holds: 'typeof event.label === "function"',
  },
  {
    name: "toJSON",
    text: "Money",
    declarations:
      "class Money { constructor(private readonly cents: bigint) {} toJSON(): string { return this.cents.toString(); } }",
    samples: [{ value: "new Money(5n)", json: "5" }],
    holds: "event instanceof Money",
  },
  {
    name: "overloadedToJSON",
    text: "Document",
    declarations:
      'class Document { toJSON(options: { raw: true }): Map<string, string>; toJSON(): { id: string }; toJSON(): unknown { return { id: "1" }; } }',
    samples: [{ value: "new Document()", json: { id: "1" } }],
    holds: "event instanceof Document",
  },
  {
    name: "optionalToJSON",
    text: "{ rows: Set<string>; toJSON?(): object }",
    samples: [
      { value: '{ rows: new Set(["a"]), toJSON: () => ({ rows: ["a"] }) }', json: { rows: ["a"] } },
      { value: '{ rows: new Set(["a"]) }' },
    ],
    holds: "event.rows instanceof Set",
  },
  lost("throwingToJSON", "{ toJSON(): never }", '{ toJSON() { throw new Error("no"); } }'),
  lost("arrayToJSON", "string[] & { toJSON(): bigint }", 'Object.assign(["a"], { toJSON: () => 1n })'),
  lost("map", "Map<string, string>", 'new Map([["a", "b"]])'),
  lost("set", "{ all: Set<number> }", "{ all: new Set([1]) }"),
  lost("bigint", "{ total: bigint }", "{ total: 1n }"),
  lost("literalBigint", "1n", "1n"),
  lost("symbol", "symbol", 'Symbol("s")'),
  lost("regexp", "RegExp", "/a/"),
  lost("error", "{ cause: Error }", '{ cause: new Error("lost") }'),
  lost("iterable", "Iterable<string>", 'new Set(["a"])'),
  lost("asyncIterable", "{ rows: AsyncIterable<string> }", '{ rows: (async function* () { yield "a"; })() }'),
  lost("iterator", "IterableIterator<number>", "[1].values()"),
  lost("promise", "Promise<string>", 'Promise.resolve("a")'),
  lost("thenable", "{ row: Query }", "{ row: new Query() }", {
    declarations: 'class Query { rows = 1n; then(resolve: (value: string) => void): void { resolve("a"); } }',
  }),
  lost("searchParams", "URLSearchParams", 'new URLSearchParams("a=b")'),
  lost("blob", "{ file: Blob }", '{ file: new Blob(["x"]) }'),
  lost("headers", "Headers", 'new Headers({ a: "b" })'),
  lost("response", "Response", 'new Response("x")'),
  lost("emitter", "EventEmitter", "new EventEmitter()", {
    declarations: 'import { EventEmitter } from "node:events";',
  }),
  lost("timeout", "NodeJS.Timeout", "setTimeout(() => {}, 0)"),
  lost("float32", "Float32Array", "new Float32Array([1])"),
  lost("page", "Page", 'Object.assign(["a"], { total: 1 })', {
    declarations: "interface Page extends Array<string> { total: number }",
  }),
  lost("functionProperty", "{ id: string; run: () => void }", '{ id: "1", run: () => {} }'),
  lost("method", "{ id: string; run(): void }", '{ id: "1", run() {} }'),
  lost("pickedMethod", 'Pick<Date, "getTime">', "{ getTime: () => 0 }"),
];
