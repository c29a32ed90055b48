import fc from "fast-check";

/** What the handler is told to do. */
interface Plan {
  readonly act: "output" | "throw" | "throw odd" | "return error" | "return anything" | "awkward" | "memory";
  readonly waitMs: number;
  readonly output: unknown;
  readonly awkward: string;
}

/** What becomes of a request on its way. */
export type Fate =
  | "whole"
  | "abort"
  | "stall"
  | "too long"
  | "too long in chunks"
  | "bad chunk"
  | "garbage"
  | "long headers"
  | "tunnel";

export interface GeneratedRequest {
  readonly route: "invoke" | "http" | "initialize" | "pre-stop";
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly isChunked: boolean;
  /** Where the bytes are cut into writes of their own, as parts of the whole. */
  readonly cuts: readonly number[];
  readonly plan: Plan;
  readonly fate: Fate;
}

export interface GeneratedConnection {
  /** Whether all requests are sent before the first answer is read. */
  readonly isPipelined: boolean;
  readonly requests: readonly GeneratedRequest[];
}

const token = fc.string({
  unit: fc.constantFrom(...Array.from("abcxyzABZ019!#$%&'*+.^_`|~-")),
  minLength: 1,
  maxLength: 12,
});
const headerName = fc.oneof(
  token,
  fc.constantFrom(
    "_ga",
    "__proto__",
    "constructor",
    "toString",
    "x-forwarded-for",
    "cookie",
    "accept",
    "via",
  ),
);
const headerValue = fc.string({
  unit: fc.constantFrom(...Array.from("abc019 ,;=\"'()<>/\\{}[]:@?é\u00ff\t")),
  maxLength: 40,
});
/** Headers that say where a request ends or goes to, which the client writes itself. */
const FRAMING =
  /^(host|content-length|transfer-encoding|connection|upgrade|expect|te|trailer|keep-alive|x-fc-.*)$/i;
const headers = fc.array(
  fc.tuple(
    headerName.filter((name) => !FRAMING.test(name)),
    headerValue.map((value) => value.trim()),
  ),
  { maxLength: 6 },
);
const target = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from("/aZ9%.;~é_-")), maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...Array.from("?&=aZ9%+.[]_-")), maxLength: 30 }),
  )
  .map(([path, query]) => encodeURI(`/${path}?${query}`).replaceAll("%25", "%"));

const body = fc.oneof(
  { weight: 3, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constant(new Uint8Array()) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200_000 }).map((length) => Buffer.alloc(length, "x")) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("1e999", `[${"9".repeat(400)}]`, "[".repeat(20_000), '{"__proto__":1}')
      .map((text) => Buffer.from(text)),
  },
);

const responseHeaderName = fc.oneof(
  { weight: 4, arbitrary: token },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Trailer",
      "Content-Length",
      "Transfer-Encoding",
      "Connection",
      "Set-Cookie",
      "__proto__",
      "x-fc-status",
      "Date",
      "a b",
      "",
      "é",
    ),
  },
);
const responseHeaderValue = fc.oneof(
  { weight: 4, arbitrary: headerValue },
  { weight: 1, arbitrary: fc.array(fc.oneof(headerValue, fc.integer()), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      1,
      1.5,
      true,
      null,
      { a: 1 },
      [[1]],
      [null],
      "a\r\nb: c",
      "\u4f60",
      "\0",
    ),
  },
);
const response = fc.record(
  {
    statusCode: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(200, 201, 204, 205, 301, 304, 400, 404, 500, 599) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(99, 100, 101, 199, 600, "200", null, 200.5, -1, {}) },
    ),
    headers: fc.oneof(
      { weight: 9, arbitrary: fc.dictionary(responseHeaderName, responseHeaderValue, { maxKeys: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], "a", 1) },
    ),
    isBase64Encoded: fc.constantFrom<unknown>(false, true, null, "true"),
    body: fc.oneof(fc.string(), fc.base64String(), fc.constantFrom<unknown>(null, 1, {}, "x".repeat(2000))),
  },
  { requiredKeys: ["statusCode"] },
);
const plan: fc.Arbitrary<Plan> = fc.record({
  act: fc.oneof(
    { weight: 12, arbitrary: fc.constant("output" as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom("throw", "throw odd", "return error", "return anything", "awkward"),
    },
  ),
  waitMs: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
  ),
  output: fc.oneof({ weight: 3, arbitrary: response }, { weight: 1, arbitrary: fc.jsonValue() }),
  awkward: fc.constantFrom("nan", "cycle", "map", "promise", "getter", "function"),
});

const whole: fc.Arbitrary<GeneratedRequest> = fc.record({
  route: fc.oneof(
    { weight: 4, arbitrary: fc.constant("http" as const) },
    { weight: 3, arbitrary: fc.constant("invoke" as const) },
    { weight: 1, arbitrary: fc.constantFrom("initialize" as const, "pre-stop" as const) },
  ),
  method: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "M-SEARCH"),
  target,
  headers,
  body,
  isChunked: fc.boolean(),
  cuts: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }) },
  ),
  plan,
  fate: fc.constant("whole" as const),
});

/** The last request of a connection, which does not come to its end, or is none. */
const hostile: fc.Arbitrary<GeneratedRequest> = fc
  .tuple(
    whole,
    fc.oneof(
      {
        weight: 200,
        arbitrary: fc.constantFrom<Fate>(
          "abort",
          "bad chunk",
          "garbage",
          "long headers",
          "too long",
          "tunnel",
        ),
      },
      { weight: 4, arbitrary: fc.constant<Fate>("stall") },
      { weight: 1, arbitrary: fc.constant<Fate>("too long in chunks") },
    ),
  )
  .map(([request, fate]) => ({ ...request, method: "POST", fate }));

/** Connections with requests of which about a tenth are hostile. */
export const connections: fc.Arbitrary<GeneratedConnection[]> = fc.array(
  fc
    .tuple(
      fc.boolean(),
      fc.array(whole, { minLength: 1, maxLength: 5 }),
      fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hostile }),
    )
    .map(([isPipelined, requests, last]) => ({
      isPipelined,
      requests: last === null ? requests : [...requests, last],
    })),
  { minLength: 1, maxLength: 8 },
);
