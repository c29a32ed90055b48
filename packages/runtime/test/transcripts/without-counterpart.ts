/** The recorded cases that cannot be written in TypeScript, or on purpose go another way, by the reason. */
export const withoutCounterpart: readonly { readonly reason: string; readonly cases: readonly string[] }[] = [
  {
    reason: "how a number is written: in JavaScript 1e3 and 1.0 are the integers 1000 and 1",
    cases: ["sample-people-exp", "echo-int-exp", "echo-int-onezero"],
  },
  {
    reason: "Go checks the type of the context when it calls; in TypeScript FC1003 and FC1014 do, before",
    cases: ["in-ctxiface", "lc-init-wrongarg"],
  },
  {
    reason:
      "names of struct fields, their case and their tags: in JavaScript a property is what the JSON says",
    cases: [
      "sample-struct-case",
      "sample-struct-dup",
      "echo-tagless-ok",
      "echo-tagless-null",
      "echo-nested-full",
      "echo-nested-badstr",
    ],
  },
  {
    reason:
      "types of Go's libraries with a JSON form of their own (time.Time, json.Number, big.Int, base64 bytes)",
    cases: [
      "echo-nested-badtime",
      "echo-nested-badb64",
      "echo-time-ok",
      "echo-time-zone",
      "echo-time-nano",
      "echo-time-zeros",
      "echo-time-bad",
      "echo-time-num",
      "echo-time-null",
      "echo-time-empty",
      "echo-number-int",
      "echo-number-badstr",
      "echo-number-null",
      "echo-number-emptystr",
      "echo-bigint-ok",
      "out-time",
      "out-number",
      "out-number-invalid",
      "err-open",
      "err-deadline",
    ],
  },
  {
    reason: "integers of 64 bits: a JavaScript number holds 53",
    cases: ["echo-int-max", "out-uint64-max"],
  },
  {
    reason: "arrays of fixed length",
    cases: ["echo-array-short", "echo-array-long"],
  },
  {
    reason: "JSON that the handler writes or reads itself (json.RawMessage, MarshalJSON, UnmarshalJSON)",
    cases: [
      "bytes-raw-bad",
      "bytes-raw-empty",
      "out-raw-invalid",
      "out-marshaler-invalid",
      "in-custom-bad",
      "in-custom-boom",
      "in-custom-null",
    ],
  },
  {
    reason: "the names of Go's dynamic types (%T)",
    cases: [
      "echo-anytype-null",
      "echo-anytype-str",
      "echo-anytype-obj",
      "ctx-type",
      "err-generic",
      "err-generic-struct",
    ],
  },
  {
    reason: "variadic handlers: FC1004",
    cases: ["in-variadic-string-arr", "in-variadic-any-obj", "in-variadic-bytes-text"],
  },
  {
    reason: "channels, and nil pointers that have a type",
    cases: [
      "out-chan",
      "out-typed-nilchan",
      "panic-closedchan",
      "panic-typednil",
      "err-typednil",
      "err-concrete-nil",
    ],
  },
  {
    reason: "messages.InvokeResponse_Error, a type of the SDK",
    cases: ["err-ire", "err-ire-stack", "err-ire-wrapped", "panic-ire-exit", "panic-ire-ptr"],
  },
  {
    reason:
      "on purpose: startHandler sends bytes as they are, where the SDK's StartHandler encodes them as JSON",
    cases: ["sh-func", "sh-oddfunc"],
  },
  {
    reason: "on purpose: endless recursion ends a Go process; in JavaScript it is an error like any other",
    cases: ["exit-stackoverflow"],
  },
  {
    reason: "on purpose: a lifecycle handler is called with the context, whatever it declares",
    cases: ["lc-init-twoargs"],
  },
  {
    reason: "on purpose: without FC_RUNTIME_API the runtime is the server of a custom runtime",
    cases: ["no-runtime-api"],
  },
  {
    reason: "StartHttp, which is deprecated: HTTP triggers come as events",
    cases: [
      "http-demo",
      "http-echo",
      "http-panic",
      "http-third-any",
      "http-third-string",
      "http-no-params",
      "http-badmethod",
      "http-baduri",
      "http-empty-params",
      "http-null-headers",
    ],
  },
];
