/**
 * What stands for the placeholders of a code's messages on its page, as in the page's example; then, by the ids of messages, what differs there.
 * @type {Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>}
 */
const values = {
  FC1001: {
    shared: { registrar: "start", type: "OrderService", kind: "struct" },
    nullable: { type: "undefined" },
    constructor: { type: "typeof OrderService" },
  },
  FC1002: { shared: { count: "3", name: "region" }, callback: { name: "callback" } },
  FC1003: {
    shared: { name: "event", type: "Order" },
    untyped: { name: "ctx" },
    otherOrder: {
      other: " (`ctx` is `Context` from `aws-lambda`)",
      context: "ctx",
      event: "event",
      input: "Order",
    },
    namesake: { name: "ctx", named: "`Context` from `aws-lambda`" },
    absent: { name: "order" },
    more: { type: "AppContext", more: "`user`" },
    ambiguous: { type: "Context | Order" },
  },
  FC1004: { shared: { name: "orders" } },
  FC1005: {
    shared: { count: "3", type: "[string, number, Error | null]" },
    open: { type: "[Order, ...Error[]]" },
  },
  FC1006: {
    shared: { type: "string" },
    array: { type: "(string | null)[]" },
    generator: { type: "Generator<Order, void, unknown>" },
    short: { type: "[Order]" },
    empty: { type: "[(string | undefined)?, (Error | undefined)?]" },
    lookalike: { type: "Failure" },
  },
  FC1007: { shared: { type: "string" }, value: { type: "Order" }, lookalike: { type: "Failure | null" } },
  FC1008: { shared: { parameters: "a parameter" } },
  FC1009: { shared: { forms: "an error alone; an output and an error", type: "Error | [string, null]" } },
  FC1010: { shared: { count: "2" }, union: { forms: "`func(TIn)`, `func(TIn) error`" } },
  FC1011: { shared: { type: "<T>(event: T) => [T, Error | null]" } },
  FC1012: {
    shared: { registrar: "start", type: "any" },
    module: { module: "@acme/handlers", package: "@acme/handlers" },
    forwarded: { name: "handler" },
    parameter: { name: "event" },
    caught: { value: "error", type: "unknown" },
    part: {
      direction: "input",
      paths: "`event.at` is `Missing` (not resolved)",
      advice:
        "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
    },
  },
  FC1013: {
    shared: { registrar: "serve", length: "0", roles: "the event", takes: "event" },
    longer: { length: "2", count: "1" },
    wrapperTakes: { registrar: "serveContext", value: "context" },
    notContext: { registrar: "start", value: "context", named: "`Context` from `aws-lambda`", name: "ctx" },
    wrong: { value: "context" },
  },
  FC1014: {
    shared: { registrar: "registerInitializer", type: "Error | null", count: "0" },
    nullable: { type: "undefined" },
    kind: { type: "typeof Pool", kind: "struct" },
    signature: { type: "<T extends Context>(ctx: T) => void" },
    parameter: { name: "ctx", named: "`Context` from `aws-lambda`", type: "Context" },
    more: { type: "AppContext", more: "`user`" },
  },
  FC1015: { shared: { registrar: "start" }, tag: { tag: "@fcHandler" } },
  FC1016: { shared: { codes: "`FC1008`" }, unknown: { codes: "`FC9999`" } },
  FC1017: { shared: { registrar: "start", first: "start" } },
  FC1018: { shared: { name: "handle", used: "this" } },
  FC2001: {
    shared: {
      paths: "`event.at` is `Date` (JSON gives a string)",
      advice: "Take dates as strings, and convert: `new Date(value)`.",
    },
    namesake: {
      name: "ctx",
      named: "`Context` from `aws-lambda`",
      paths: "`event.done` is `() => void` (JSON has no functions)",
      advice: "Take data only; functions belong to the handler.",
    },
  },
  FC2002: {
    shared: {
      paths: "`output.total` is `bigint` (the runtime refuses it, as `JSON.stringify` does)",
      advice: "Return big integers as strings: `value.toString()`.",
    },
  },
  FC2003: {
    shared: { given: "{ user: string; at: string; }", taken: "Visit", name: "event" },
    unknown: { taken: "Order" },
  },
  FC3001: {
    shared: { path: "dist/src/index.js" },
    foreign: { path: "legacy/index.js" },
    outside: { path: "src/index.ts", code: "./dist" },
  },
  FC3002: { shared: { path: "src/index.ts" } },
  FC3003: { shared: { path: "src/index.ts", name: "handler" }, malformed: { text: "index" } },
};

/**
 * A text of a rule with the values of one of its messages, or without one, with those of the example.
 * @param {string} text @param {import("../../packages/core/dist/index.js").Code} code @param {string} messageId
 */
export function withValues(text, code, messageId = "shared") {
  const known = { ...values[code]?.shared, ...values[code]?.[messageId] };
  return text.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => {
    const value = known[name];
    if (value === undefined)
      throw new Error(`The page of ${code} has no value for {${name}} of "${messageId}".`);
    return value;
  });
}
