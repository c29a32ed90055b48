/**
 * Where fc-check deliberately answers otherwise than the Go SDK. The oracle's test holds the rules against the recorded SDK with these
 * entries, and `docs/differences-from-go.md` is made from them.
 *
 * @typedef {import("@fc-check/core").Code} Code
 * @typedef {import("./recording.js").GoType} GoType
 * @typedef {import("./recording.js").GoValue} GoValue
 *
 * @typedef {object} Difference
 * @property {string} what What it is about, in a few words.
 * @property {{ id: string, go: string }} example A recorded value to which it applies.
 * @property {string} sdk What the SDK does.
 * @property {string} answer What fc-check does.
 * @property {string} reason
 * @property {(value: GoValue) => boolean} applies
 * @property {(codes: readonly Code[], value: GoValue) => readonly Code[]} codes The codes that fc-check gives, from those that stand for what
 *   the SDK says.
 */

/** @type {readonly Difference[]} The entries are applied one after the other. */
export const differences = [
  {
    what: "HTTP handlers",
    example: { id: "http-002", go: "func(context.Context, http.ResponseWriter, *http.Request)" },
    sdk: "takes them through `StartHttp`, with three parameters",
    answer: "has no such registrar; given to `start`, three parameters are FC1002",
    reason:
      "An HTTP trigger's request arrives as an event, with a type of its own, and its response is the output.",
    applies: ({ entry, kind }) => entry === "http" && kind === "func",
    codes: (_codes, { params = [], results = [] }) => [...parameterCodes(params), ...resultCodes(results)],
  },
  {
    what: "Variadic functions",
    example: { id: "sig-274", go: "func(...string) error" },
    sdk: "counts the variadic parameter as a slice, lets the function through, and fails when it calls it",
    answer: "FC1004, and the parameter counts for no other rule",
    reason: "A handler is never given a list of arguments.",
    applies: ({ entry, variadic }) => entry !== "lifecycle" && variadic === true,
    codes: (codes, { params = [] }) => [
      ...codes.filter((code) => !parameterCodes(params).includes(code)),
      ...parameterCodes(params.slice(0, -1)),
      "FC1004",
    ],
  },
  {
    what: "Contexts that ask for more",
    example: { id: "sig-169", go: "func(CtxExtra, string) error" },
    sdk: "lets any type that implements `context.Context` through, and fails when it calls the function",
    answer: "FC1003 (FC1014 for a lifecycle handler), worded as asking for more than the runtime gives",
    reason: "The runtime gives its own context, which has none of what is asked for in addition.",
    applies: (value) => {
      const [first, second, third] = countedParameters(value);
      if (first === undefined || third !== undefined) return false;
      return (value.entry !== "lifecycle" || second === undefined) && asksForMore(first, value);
    },
    codes: (codes, { entry }) => [...codes, entry === "lifecycle" ? "FC1014" : "FC1003"],
  },
  {
    what: "Parameters and no result",
    example: { id: "sig-110", go: "func(string)" },
    sdk: "lets three forms through that no document lists: `func(TIn)`, `func(context.Context)`, `func(context.Context, TIn)`",
    answer: "FC1008; accepted with the option `acceptUndocumented`",
    reason: "What no document lists can change without notice, and the caller never learns of a failure.",
    applies: ({ entry, accepted, params, results }) =>
      (entry === "http" || (entry === "event" && accepted)) && params?.length !== 0 && results?.length === 0,
    // The rule is silent where another one speaks of the parameters.
    codes: (codes) => (codes.length === 0 ? ["FC1008"] : codes),
  },
  {
    what: "A result of an empty interface, where an error is asked for",
    example: { id: "sig-187", go: "func() interface{}" },
    sdk: "rejects it as no error",
    answer: "rejects it as FC1012: in TypeScript it is `any` or `unknown`",
    reason: "It may well be an error, but nothing can be known of it.",
    applies: ({ results = [] }) => results.length <= 2 && results.at(-1)?.type === "interface {}",
    codes: (codes, value) => {
      const [first, ...others] = value.params ?? [];
      const [, second] = value.results ?? [];
      // Of a lifecycle handler the parameter is looked at first, and one tuple is as wrong as the other.
      const late =
        others.length === 0 &&
        second === undefined &&
        first?.implementsContext === true &&
        !asksForMore(first, value);
      return codes.map((code) =>
        code === "FC1006" || code === "FC1007" || (code === "FC1014" && late) ? "FC1012" : code,
      );
    },
  },
  {
    what: "Functions that are nil",
    example: { id: "sig-340", go: "func(context.Context, string) (string, error)" },
    sdk: "looks at the type alone, and fails when it calls the function",
    answer: "FC1001 (FC1014 for a lifecycle handler): a handler that may be `null` or `undefined`",
    reason: "TypeScript's types say whether there is a function at all.",
    applies: ({ nilFunc }) => nilFunc === true,
    codes: (_codes, { entry }) => [entry === "lifecycle" ? "FC1014" : "FC1001"],
  },
];

/**
 * Whether a parameter is a context that asks for more than the runtime gives: a concrete type, or an interface with which the recorded call
 * failed.
 * @param {GoType} type @param {GoValue} value
 */
export function asksForMore(type, { invocations }) {
  if (!type.implementsContext) return false;
  return (
    type.kind !== "interface" ||
    invocations.some(({ errorMessage }) => errorMessage?.startsWith("reflect: Call using") === true)
  );
}

/**
 * The parameters that count: a variadic one does not.
 * @param {GoValue} value
 */
function countedParameters({ params = [], variadic }) {
  return variadic === true ? params.slice(0, -1) : params;
}

/**
 * What the SDK's documented rules say of an event handler's parameters.
 * @param {readonly GoType[]} params
 * @returns {Code[]}
 */
export function parameterCodes(params) {
  if (params.length > 2) return ["FC1002"];
  return params.length === 2 && params[0]?.implementsContext !== true ? ["FC1003"] : [];
}

/**
 * What the SDK's documented rules say of an event handler's results.
 * @param {readonly GoType[]} results
 * @returns {Code[]}
 */
export function resultCodes(results) {
  if (results.length > 2) return ["FC1005"];
  if (results.length === 0 || results.at(-1)?.implementsError === true) return [];
  return results.length === 2 ? ["FC1007"] : ["FC1006"];
}
