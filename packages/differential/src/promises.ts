/** What green deliberately does not promise. */
export const notPromised: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: "A `number` that is `NaN` or an infinity in an output",
    why: "The type has no word for it. The runtime answers with an error that names the path, so nothing is lost silently.",
  },
  {
    what: "What `any` and `unknown` hold",
    why: "Nothing is known of it. Go's `interface{}` is as open, and the SDK accepts it.",
  },
  {
    what: "What a type assertion, `!` or `@ts-ignore` hides",
    why: "The check believes the types of the program, as the compiler does.",
  },
  {
    what: "An event that is not of the handler's type",
    why: "Types are erased, and any JSON reaches the handler. Validate what comes from outside.",
  },
  {
    what: "Properties that a value has beyond its type",
    why: "A value may have more than its type says. What the runtime can't send of it is an error that names the path.",
  },
  {
    what: "A setter, a proxy or a change of a prototype at run time",
    why: "What can't be seen in the program's declarations can't be checked.",
  },
  {
    what: "A cycle in an output",
    why: "Recursive types describe trees as well as cycles. The runtime answers with an error that names the path.",
  },
  {
    what: "Time and memory",
    why: "A handler may never return, or return more than the platform carries (32 MB).",
  },
];

/** The codes that refuse handlers whatever these do, with the reason: a sample of a call may work. */
export const refusedByRule: Readonly<Record<string, string>> = {
  FC1002: "three parameters are refused by the runtime; a sample may not show it",
  FC1003: "the first of two parameters must say that it is the context",
  FC1004: "a rest parameter has no fixed place for anything",
  FC1006: "an array that ends in `null` may be meant as an output",
  FC1008: "no document lists a handler with parameters and no result",
  FC1009: "its caller must know which form it gets",
  FC1010: "a handler has one signature",
  FC1011: "a handler is not generic",
  FC1012: "nothing is known of it",
  FC1013: "another function may stand behind it",
  FC2001: "the type has more than its samples show",
  FC2002: "the type has more than its samples show",
};
