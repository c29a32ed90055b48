import type { Context } from "../../src/context.js";
import { throwValue } from "../support/values.js";
import { calls, returns, type Counterpart, type Counterparts } from "./counterpart.js";

interface StructEvent {
  key?: string | null;
}

const takesEvent = (handler: (event: never) => unknown) => (): Counterpart => ({ handler });
const takesContext = (handler: (ctx: Context) => unknown) => (): Counterpart => ({
  handler,
  options: { takes: "context" },
});
const takesBytes = (bytes: (ctx: Context, payload: Buffer) => unknown) => (): Counterpart => ({ bytes });

// Go decodes what is missing or null as the zero value; in TypeScript the handler says so.
const greet = (_ctx: Context, event: StructEvent): unknown => [`hello, ${event.key ?? ""}!`, null];
const greets = (): Counterpart => ({ handler: greet });
const twoParameters = (handler: (ctx: Context, event: never) => unknown) => (): Counterpart => ({ handler });
const helloWorld = ["hello world! 你好，世界!", null];
const sayHello = twoParameters((_ctx, _event: string) => helloWorld);
const sayHelloToMap = takesEvent((_event: Record<string, unknown>) => helloWorld);

const echo = takesEvent((event: unknown) => [event, null]);
const echoOr = (zero: unknown): (() => Counterpart) => takesEvent((event: unknown) => [event ?? zero, null]);
const textOf = takesBytes((_ctx, payload) => JSON.stringify(payload.toString()));
const base64Of = takesBytes((_ctx, payload) => JSON.stringify(payload.toString("base64")));
const lengthOf = takesBytes((_ctx, payload) => JSON.stringify({ isNil: false, len: payload.length }));
const innerText = takesBytes((_ctx, payload) => JSON.stringify(payload.toString().trim()));

/** Handlers in the nine shapes, the documented samples, and what becomes of payloads. */
export const events: Counterparts = {
  "form1-ok": returns(undefined),
  "form1-fail": calls(() => {
    throwValue("n1 panic");
  }),
  "form2-fail": returns(new Error("n2 failed")),
  "form3-ok": takesEvent((_event: string) => null),
  "form3-fail": takesEvent((event: string) => new Error(`n3 failed: ${event}`)),
  "form4-ok": returns(["n4 output", null]),
  "form5-fail": takesEvent((event: string) => ["", new Error(`n5 failed: ${event}`)]),
  "form8-ok": takesContext((ctx) => [`n8 ${ctx.requestId}`, null]),
  "form9-fail": twoParameters((_ctx, event: string) => ["", new Error(`n9 failed: ${event}`)]),
  "form1-garbage-payload": returns(undefined),
  "form4-empty-payload": returns(["n4 output", null]),
  "form6-garbage-payload": takesContext((_ctx) => null),
  "form8-empty-payload": takesContext((ctx) => [`n8 ${ctx.requestId}`, null]),
  "undoc-in": takesEvent((_event: string) => undefined),
  "undoc-ctx-in": twoParameters((_ctx, _event: string) => undefined),

  "sample-struct": greets,
  "sample-struct-missing": greets,
  "sample-struct-extra": greets,
  "sample-struct-nullfield": greets,
  "sample-struct-unicode": greets,
  "sample-struct-html": greets,
  "sample-struct-ws": greets,
  "sample-struct-lonesurrogate": greets,
  "sample-struct-surrogatepair": greets,
  "sample-struct-invalidutf8": greets,
  "sample-string": sayHello,
  "sample-string-empty": sayHello,
  "sample-string-null": sayHello,
  "sample-map": sayHelloToMap,
  "sample-map-null": sayHelloToMap,
  "sample-initializer": () => {
    let count = 1;
    return {
      initializer: (_ctx: Context): void => {
        count += 1000;
      },
      handler: () => {
        count += 1;
        return [count, null];
      },
    };
  },

  "malformed-empty-struct": greets,
  "malformed-space-struct": greets,
  "malformed-comma-struct": greets,
  "malformed-two-struct": greets,
  "malformed-trail-struct": greets,
  "malformed-nan-struct": greets,
  "malformed-undefined-struct": greets,
  "malformed-leading0-struct": greets,
  "malformed-ctrl-struct": greets,
  "malformed-bom-struct": greets,
  "malformed-badunicode-struct": greets,
  "malformed-text-struct": greets,
  "malformed-bytes-struct": greets,
  "malformed-lit-struct": greets,
  "malformed-colon-struct": greets,
  "malformed-empty-any": echo,
  "malformed-open-any": echo,
  "malformed-trail-any": echo,

  "bytes-malformed": textOf,
  "bytes-string-text": textOf,
  "bytes-string-empty": textOf,
  "bytes-string-binary": textOf,
  "bytes-ctx-len-some": lengthOf,
  "bytes-raw-json": echo,
  "echo-bytes-text": base64Of,
  "echo-bytes-null": base64Of,
  "big-in": lengthOf,

  "echo-string-html": echo,
  "echo-string-slash": echo,
  "echo-string-ctl": echo,
  "echo-string-ls": echo,
  "echo-string-unicode": echo,
  "echo-namedstring-plain": echo,
  "echo-people-ok": echo,
  "echo-ptr-null": echo,
  "echo-ptrptr-ok": echo,
  "echo-map-float": echo,
  "echo-any-null": echo,
  "echo-any-int": echo,
  "echo-any-float": echo,
  "echo-any-neg0": () => ({
    ...echo(),
    differs: { 0: { why: "JSON.stringify writes negative zero as 0", answer: { output: 0 } } },
  }),
  "echo-any-big": echo,
  "echo-any-huge": echo,
  "echo-any-e21": echo,
  "echo-any-str": echo,
  "echo-any-arr": echo,
  "echo-any-overflow": () => ({
    ...echo(),
    differs: {
      0: {
        why: "names no Go type",
        errorMessage: "json: cannot unmarshal a number that is out of range",
      },
    },
  }),
  "echo-namedbytes-b64": takesEvent((event: string) => [Buffer.from(event, "base64"), null]),
  "echo-namedbytes-null": echo,
  "namedbytes-string-b64": takesEvent((event: string) => [Buffer.from(event, "base64").toString(), null]),
  "ptrbytes-string-b64": takesEvent((event: string) => [Buffer.from(event, "base64").toString(), null]),
  "echo-rawmessage-obj": echo,
  "echo-rawmessage-str": echo,
  "echo-rawmessage-bad": echo,
  "rawmessage-string-obj": innerText,
  "echo-int-ok": echo,
  "echo-int-null": echoOr(0),
  "echo-int-empty": echo,
  "echo-int8-ok": echo,
  "echo-float64-ok": echo,
  "echo-float64-tiny": echo,
  "echo-float64-under": echo,
  "echo-float64-nan": echo,
  "echo-bool-true": echo,
  "echo-bool-false": echo,
  "echo-ints-ok": echo,
  "echo-ints-null": echo,
  "echo-structs-ok": takesEvent((event: (StructEvent | null)[]) => [
    event.map((item) => item ?? { key: "" }),
    null,
  ]),
  "echo-duration-ok": echo,
  "echo-bigint-null": echo,
  "echo-emptystruct-null": echoOr({}),
  "in-error-null": takesEvent((_event: unknown) => ["ran", null]),
  "in-mapbool-null": takesEvent((_event: unknown) => ["ran", null]),
  "in-twoctx-null": twoParameters((_ctx, event: unknown) => [event === null, null]),
  "method-value": () => {
    const service = {
      greeting: "hi",
      handle(event: StructEvent): unknown {
        return [`${this.greeting} ${event.key ?? ""}`, null];
      },
    };
    return { handler: service.handle.bind(service) };
  },
};
