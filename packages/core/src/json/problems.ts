/** The direction in which a type crosses JSON. */
export type Direction = "input" | "output";

/** What is wrong with a type in JSON. `unresolved` and `deep` say that it can't be judged. */
export type Problem =
  | "unresolved"
  | "deep"
  | "bigint"
  | "symbol"
  | "function"
  | "instance"
  | "context"
  | "never"
  | "undefined"
  | "bytes"
  | "date"
  | "map"
  | "set"
  | "pattern"
  | "promise"
  | "error"
  | "url"
  | "array"
  | "builtin";

/** What JSON does to such a type, and what to use in its place. */
interface Lesson {
  readonly effect: string;
  readonly advice: string;
}

/** What JSON does to an input: `event.at` is `Date` (JSON gives a string). */
const inputs: Record<Problem, Lesson> = {
  unresolved: {
    effect: "not resolved",
    advice:
      "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
  },
  deep: { effect: "too deep to be judged", advice: "Give the type fewer levels, or an end." },
  bigint: {
    effect: "JSON gives a number or a string",
    advice: "Take big integers as strings, and convert: `BigInt(value)`.",
  },
  symbol: { effect: "JSON has no symbols", advice: "Take a string instead of a symbol." },
  function: { effect: "JSON has no functions", advice: "Take data only; functions belong to the handler." },
  instance: {
    effect: "JSON gives a plain object without its methods and private members",
    advice: "Take the data as an interface, and make the instance from it.",
  },
  context: {
    effect: "the runtime gives it, not JSON",
    advice: "The context is the first parameter, and no part of the event.",
  },
  never: { effect: "no value has this type", advice: "Give it the type of what arrives, or leave it out." },
  undefined: {
    effect: "JSON has no `undefined`",
    advice: "Take `null`, make the property optional, or leave it out.",
  },
  bytes: {
    effect: "JSON has no bytes",
    advice: "Take bytes as a base64 string, or the raw event through `startHandler`.",
  },
  date: { effect: "JSON gives a string", advice: "Take dates as strings, and convert: `new Date(value)`." },
  map: {
    effect: "JSON gives a plain object",
    advice: "Take `Record<string, T>`, and convert: `new Map(Object.entries(value))`.",
  },
  set: { effect: "JSON gives an array", advice: "Take an array, and convert: `new Set(list)`." },
  pattern: {
    effect: "JSON gives a string",
    advice: "Take a pattern as a string, and convert: `new RegExp(value)`.",
  },
  promise: { effect: "JSON has no promises", advice: "Take the value itself instead of a promise." },
  error: {
    effect: "JSON gives a plain object",
    advice: "Take what you need of an error as data: `{ name: string; message: string }`.",
  },
  url: { effect: "JSON gives a string", advice: "Take URLs as strings, and convert: `new URL(value)`." },
  array: {
    effect: "JSON gives an array without extra properties",
    advice: "Take an object with the list as one of its properties.",
  },
  builtin: { effect: "JSON gives no such object", advice: "Take plain data, and make the object from it." },
};

/** What JSON does to an output: `output.total` is `bigint` (JSON.stringify throws). */
const outputs: Record<Problem, Lesson> = {
  unresolved: inputs.unresolved,
  deep: inputs.deep,
  bigint: {
    effect: "the runtime refuses it, as `JSON.stringify` does",
    advice: "Return big integers as strings: `value.toString()`.",
  },
  symbol: { effect: "the runtime refuses symbols", advice: "Return a string instead of a symbol." },
  function: {
    effect: "the runtime refuses functions that an object owns",
    advice: "Return data only: call the function, and return what it gives. Methods of a class are left out.",
  },
  instance: { effect: "loses its methods", advice: "Return plain data." },
  context: {
    effect: "holds functions and secrets",
    advice: "Return the values of the context that are wanted, such as `ctx.requestId`.",
  },
  never: {
    effect: "no value has this type",
    advice: "Give it the type of what is returned, or leave it out.",
  },
  undefined: { effect: "dropped without a word", advice: "Return `null`, or leave it out." },
  bytes: {
    effect: "a `Uint8Array` arrives as base64 text, and the runtime refuses the others",
    advice: 'Return bytes as a base64 string: `Buffer.from(bytes).toString("base64")`.',
  },
  date: { effect: "becomes `{}` here", advice: "Return dates as strings: `date.toISOString()`." },
  map: {
    effect: "the runtime refuses it, since JSON makes `{}` of it",
    advice: "Return `Object.fromEntries(map)` instead of a map.",
  },
  set: {
    effect: "the runtime refuses it, since JSON makes `{}` of it",
    advice: "Return an array instead of a set: `[...set]`.",
  },
  pattern: {
    effect: "the runtime refuses it, since JSON makes `{}` of it",
    advice: "Return a pattern as a string: `pattern.source`.",
  },
  promise: { effect: "nobody awaits it there", advice: "Await promises before they are returned." },
  error: {
    effect: "loses its message",
    advice:
      "Return an error as the second result, or what is wanted of it as data: `{ message: error.message }`.",
  },
  url: { effect: "becomes `{}` here", advice: "Return URLs as strings: `url.href`." },
  array: {
    effect: "an array loses its extra properties",
    advice: "Return an object with the list as one of its properties.",
  },
  builtin: {
    effect: "becomes `{}`, or loses what it holds",
    advice: "Return plain data instead of the object.",
  },
};

/** What JSON does to a type with this problem, and what to use in its place. */
export function lesson(direction: Direction, problem: Problem): Lesson {
  return direction === "input" ? inputs[problem] : outputs[problem];
}

const bytes = ["ArrayBuffer", "SharedArrayBuffer", "DataView", "ArrayBufferView", "ArrayBufferTypes"];

/** The built-in objects that are named with a lesson of their own; every other one is a `builtin`. */
const builtins: Readonly<Record<string, Problem>> = {
  Date: "date",
  Map: "map",
  ReadonlyMap: "map",
  WeakMap: "map",
  Set: "set",
  ReadonlySet: "set",
  WeakSet: "set",
  RegExp: "pattern",
  Promise: "promise",
  PromiseLike: "promise",
  Error: "error",
  URL: "url",
  Function: "function",
  CallableFunction: "function",
  NewableFunction: "function",
  BigInt: "bigint",
  Symbol: "symbol",
  Array: "array",
};

/** Wrappers of primitives: `JSON.stringify` writes the primitive, and what JSON gives behaves like one. */
const wrappers = ["String", "Number", "Boolean"];

/** What is wrong with a type that is, or derives from, these built-in objects; undefined where nothing is. */
export function builtinProblem(names: readonly string[]): Problem | undefined {
  if (names.length === 0 || names.some((name) => wrappers.includes(name))) return undefined;
  if (names.some(isBytes)) return "bytes";
  const known = names.find((name) => Object.hasOwn(builtins, name));
  return known === undefined ? "builtin" : builtins[known];
}

/** Typed arrays, `DataView` and the buffers behind them; `Buffer` derives from `Uint8Array`. */
export function isBytes(name: string): boolean {
  return bytes.includes(name) || /^(?:Big)?(?:Uint|Int|Float)\d+(?:Clamped)?Array$/.test(name);
}
