import type { CandidateFacts, FileFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { placeAtHandler } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC1001: a value that may be `null` or `undefined`, or has no call signature; a call without a handler. */
export const notAFunction = defineRule({
  code: "FC1001",
  name: "not-a-function",
  severity: "error",
  title: "The handler is not a function",
  rule: "A handler must be a function. A value that may be `null` or `undefined`, an object, a class or a primitive can't be called with an event.",
  sdk: "handler kind {kind} is not func",
  messages: {
    missing: {
      message: "`{registrar}` is called without a handler.",
      help: "Give it a function: `{registrar}((ctx: Context, event: Input) => …)`.",
      sdk: "handler is nil",
    },
    nullable: {
      message: "The handler may be `{type}`, and then there is nothing to call.",
      help: "Make sure that it is a function before it is registered, or give its type without `null` and `undefined`.",
      sdk: "handler is nil",
    },
    constructor: {
      message: "The handler is a class (`{type}`), which can't be called without `new`.",
      help: "Register a function: one of its methods, or `(event: Input) => new TheClass().method(event)`.",
    },
    value: {
      message: "The handler is `{type}`, which is not a function.",
      help: "Register a function: a function declaration, an arrow function or a method.",
    },
  },
  check: { file: checkFile, handler: checkHandler },
});

function checkFile({ brokenCalls }: FileFacts): Finding[] {
  return brokenCalls
    .filter(({ problem, kind }) => problem === "no-argument" && kind === "event")
    .map(({ span, registrar }) => notAFunction.finding("missing", { span, related: [] }, { registrar }));
}

function checkHandler(reading: HandlerReading): Finding[] {
  const { types, handler } = reading;
  const place = placeAtHandler(handler);
  const nil = nilPart(reading);
  if (nil !== null) return [notAFunction.finding("nullable", place, { type: nil })];
  const kind = wrongKind(reading);
  if (kind === null) return [];
  const wrong = handler.candidates.filter((candidate) => candidate.signatures.length === 0);
  const messageId = wrong.every((candidate) => isConstructor(types, candidate)) ? "constructor" : "value";
  return [notAFunction.finding(messageId, place, { type: handler.text, kind })];
}

/** The part of the handler's type that is no value: `null`, `undefined`, or both; null where it has none. */
export function nilPart({ types, handler }: HandlerReading): string | null {
  const facts = handler.candidates.map(({ type }) => typeAt(types, type));
  const texts = facts.filter(({ kind }) => kind === "null" || kind === "undefined").map(({ text }) => text);
  return texts.length === 0 ? null : texts.sort().join(" | ");
}

/** The kind of a member of the handler's type that can't be called; null where each can be. */
export function wrongKind({ types, handler }: HandlerReading): string | null {
  const wrong = handler.candidates.filter((candidate) => candidate.signatures.length === 0);
  return wrong.map((candidate) => kindOf(types, candidate)).sort()[0] ?? null;
}

function isConstructor(types: TypeTable, candidate: CandidateFacts): boolean {
  const type = typeAt(types, candidate.type);
  return type.kind === "object" && type.object.constructable;
}

/** The kind that the SDK's message would name, as far as TypeScript has the same one. */
function kindOf(types: TypeTable, candidate: CandidateFacts): string {
  const { kind } = typeAt(types, candidate.type);
  if (kind === "string") return "string";
  if (kind === "boolean") return "bool";
  if (kind === "number" || kind === "enum") return "float64";
  return kind === "array" || kind === "tuple" ? "slice" : "struct";
}
