import { returns, type Counterpart, type Counterparts } from "./counterpart.js";
import { SliceErr, ValErr, WrapErr } from "./errors-of-handlers.js";

class BadMarshal {
  toJSON(): never {
    throw new Error("will not marshal");
  }
}
class TextMarshal {
  toJSON(): string {
    return "text:v";
  }
}
class Cyc {
  readonly self = this;
}

const failing = (result: unknown, why: string, errorMessage: string | RegExp) => (): Counterpart => ({
  handler: () => result,
  differs: { 0: { why, errorMessage } },
});
const namesPath = "names the path, and JavaScript's type";

/** What becomes of outputs and of returned errors. */
export const outputs: Counterparts = {
  "out-string": returns(["plain", null]),
  "out-html-map": returns([{ "<k>": "a & b" }, null]),
  "out-unicode": returns(["héllo 你好 😀", null]),
  "out-linesep": returns(["a\u2028b\u2029c", null]),
  "out-bytes": returns([Buffer.from("hello"), null]),
  "out-bytes-empty": returns([new Uint8Array(), null]),
  "out-bytes-nil": returns([null, null]),
  "out-bytearray": returns([[1, 2, 3], null]),
  "out-namedbytes": returns([Buffer.from("hi"), null]),
  "out-raw": returns([JSON.parse('{ "b" : 1,  "a":"<&>" }'), null]),
  "out-empty-slice": returns([[], null]),
  "out-nil-map": returns([null, null]),
  "out-int64-min": returns([-(2 ** 63), null]),
  "out-float-sum": returns([0.1 + 0.2, null]),
  "out-float-1e21": returns([1e21, null]),
  "out-float-1e-6": returns([1e-6, null]),
  "out-float-1e-7": returns([1e-7, null]),
  "out-float-tiny": returns([Number.MIN_VALUE, null]),
  "out-float-negzero": () => ({
    handler: () => [-0, null],
    differs: { 0: { why: "JSON.stringify writes negative zero as 0", answer: { output: 0 } } },
  }),
  "out-float32": returns([0.1, null]),
  "out-func": failing([() => undefined, null], namesPath, "json: unsupported type: function at output"),
  "out-error-struct": returns([new ValErr("m"), null]),
  "out-marshaler-error": failing(
    [new BadMarshal(), null],
    namesPath,
    "json: error calling toJSON for type BadMarshal at output: will not marshal",
  ),
  "out-textmarshaler": returns([new TextMarshal(), null]),
  "out-cycle": failing(
    [new Cyc(), null],
    namesPath,
    "json: unsupported value: encountered a cycle via Cyc at output.self",
  ),
  "out-invoke-response-error": returns([{ errorMessage: "m", errorType: "t" }, null]),
  "out-http-response": returns([
    { statusCode: 200, headers: { "Content-Type": "text/plain" }, isBase64Encoded: false, body: "hello" },
    null,
  ]),
  "out-big": returns(["x".repeat(1_048_576), null]),
  "out-typed-nilptr": returns([null, null]),
  "out-typed-string-empty": returns(["", null]),
  "out-typed-float-nan": failing([NaN, null], namesPath, "json: unsupported value: NaN at output"),
  // A function stands for the channel: JSON has no form for either.
  "out-chan-and-err": returns([() => undefined, new Error("first")]),

  "err-val": returns([null, new ValErr("m")]),
  "err-slice": returns([null, new SliceErr("a;b")]),
  "err-func": () => {
    class FuncErr extends Error {}
    return { handler: () => [null, new FuncErr("from func")] };
  },
  "err-anon-ptr": returns([null, new (class extends Error {})("inner")]),
  "err-errorf": returns([null, new Error("code 5")]),
  "err-errorf-w": returns([null, new Error("outer: inner", { cause: new Error("inner") })]),
  "err-wrap": returns([null, new WrapErr("wrapped: val error: deep", { cause: new ValErr("deep") })]),
  "err-eof": returns([null, new Error("EOF")]),
  "err-empty": returns([null, new Error("")]),
  "err-html": returns([null, new Error(`<b>&'"</b>`)]),
  "err-invalid-utf8": returns([null, new Error(Buffer.from([0x61, 0xff, 0x62]).toString())]),
  "err-linesep": returns([null, new Error("a\u2028b")]),
  "err-first-too": returns([new Error("first"), null]),
  "err-first-too2": returns([null, new Error("second")]),
};
