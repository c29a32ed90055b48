import type { CandidateFacts, FileFacts, SignatureFacts, TypeId } from "../facts.js";
import type { Finding } from "../finding.js";
import { placeAt, placeAtHandler } from "../reading.js";
import type { HandlerReading, SignatureReading } from "../reading.js";
import { untypedMembers } from "../types/result.js";
import { typeAt, unionText } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { defineRule } from "./define-rule.js";

/** FC1012: what has no type hides a handler, its result, or a part of its input or output. */
export const untypedHandler = defineRule({
  code: "FC1012",
  name: "untyped-handler",
  severity: "error",
  title: "The handler's type is not known",
  rule: "What has no type can't be checked, and nothing passes unseen: `any`, `unknown`, `Function`, and types that the compiler could not resolve are reported where they hide a handler, its result, or a part of its input or output.",
  sdk: null,
  messages: {
    given: {
      message: "Only `{registrar}` gives the handler a type here, so nothing is known of it.",
      help: "Give the call its type arguments, such as `get<(event: Input) => Error | null>(…)`, or annotate what it returns.",
    },
    handler: {
      message: "The handler's type is `{type}`, so nothing can be checked.",
      help: "Give it a function type, such as `(ctx: Context, event: Input) => [Output, Error | null]`.",
    },
    unresolved: {
      message: "The handler's type could not be resolved.",
      help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
    },
    module: {
      message: "`{module}` is not found, so the handlers that are registered through it can't be checked.",
      help: "Install `{package}` in the package that this file belongs to, or repair what TypeScript reports about the import (`tsc --noEmit`).",
    },
    spread: {
      message: "The arguments of `{registrar}` are spread, so the handler can't be seen.",
      help: "Write the handler as the first argument.",
    },
    forwarded: {
      message:
        "`{name}` is a parameter of the enclosing function, so the handler is only known to its callers.",
      help: "Tag the enclosing function with `/** @fcRegistrar */`: its calls are then checked instead. Let it take `options?: StartOptions` as well and pass them on, so its callers can write `takes`.",
    },
    parameter: {
      message: "The type of the parameter `{name}` could not be resolved.",
      help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
    },
    result: {
      message: "The handler returns `{type}`, so its result can't be checked.",
      help: "Annotate the return type: `Error | null`, or `[Output, Error | null]`. (Without `strictNullChecks`, `null` alone is inferred as `any`.)",
    },
    unresolvedResult: {
      message: "The handler's return type could not be resolved.",
      help: "Repair what TypeScript reports about it (`tsc --noEmit`), most often an import that is not found.",
    },
    second: {
      message: "The second of two results is `{type}`, so it can't be known to be an error.",
      help: "Give it the type `Error | null`. (Without `strictNullChecks`, `null` alone is inferred as `any`.)",
    },
    caught: {
      message: "The second of two results, `{value}`, is `{type}`, so it can't be known to be an error.",
      help: "Return `{value} instanceof Error ? {value} : new Error(String({value}))` in its place.",
    },
    part: {
      message: "A part of the {direction} can't be judged: {paths}.",
      help: "{advice}",
    },
  },
  check: { file: checkFile, handler: checkHandler, parameters: checkParameters, result: checkResult },
});

/** A call of a registrar that spreads its arguments; an import of a registrar's package that is not found. */
function checkFile({ brokenCalls, missingModules }: FileFacts): Finding[] {
  return [
    ...brokenCalls
      .filter(({ problem }) => problem === "spread")
      .map(({ span, registrar }) => untypedHandler.finding("spread", { span, related: [] }, { registrar })),
    ...missingModules.map(({ span, module, package: name }) =>
      untypedHandler.finding("module", { span, related: [] }, { module, package: name }),
    ),
  ];
}

/** The handler as a whole: `any`, `unknown`, `Function`, a type that did not resolve, or a parameter that only its callers know. */
function checkHandler({ types, handler }: HandlerReading): Finding[] {
  const place = placeAtHandler(handler);
  if (handler.forwarded)
    return [untypedHandler.finding("forwarded", place, { name: handler.name ?? handler.text })];
  const untyped = handler.candidates
    .filter((candidate) => isUntyped(types, candidate))
    .map(({ type }) => type);
  if (hasUnresolved(types, untyped)) return [untypedHandler.finding("unresolved", place, {})];
  if (handler.candidates.length === 0)
    return [untypedHandler.finding("given", place, { registrar: handler.registeredBy })];
  if (untyped.length === 0) return [];
  return [untypedHandler.finding("handler", place, { type: unionText(types, untyped) })];
}

function isUntyped(types: TypeTable, { type, signatures }: CandidateFacts): boolean {
  const fact = typeAt(types, type);
  if (fact.kind === "object") return signatures.length === 0 && fact.object.builtins.includes("Function");
  if (fact.kind === "parameter") return signatures.length === 0 && fact.constraint === null;
  return ["any", "unknown", "unresolved"].includes(fact.kind);
}

/** A parameter whose type did not resolve. (`any` and `unknown` are fine for an input: Go's `interface{}`.) */
function checkParameters({ types, handler, parameters }: SignatureReading): Finding[] {
  return parameters
    .slice(0, 2)
    .filter((parameter) => typeAt(types, parameter.type).kind === "unresolved")
    .map((parameter) => {
      const place = placeAt(handler, parameter.place, `The parameter \`${parameter.name}\``);
      return untypedHandler.finding("parameter", place, { name: parameter.name });
    });
}

/** A result that is `any` or `unknown`, or did not resolve; also for the second of two results. */
function checkResult({ types, handler, signature, result }: SignatureReading): Finding[] {
  const place = placeAt(handler, signature.result.place, "The return type");
  if (result.form === "untyped") {
    if (hasUnresolved(types, result.members)) return [untypedHandler.finding("unresolvedResult", place, {})];
    return [untypedHandler.finding("result", place, { type: unionText(types, result.members) })];
  }
  if (result.form !== "output") return [];
  const untyped = untypedMembers(types, result.errors);
  if (untyped.length === 0) return [];
  if (hasUnresolved(types, untyped)) return [untypedHandler.finding("unresolvedResult", place, {})];
  const type = unionText(types, untyped);
  const value = untypedValue(types, signature);
  if (value === undefined) return [untypedHandler.finding("second", place, { type })];
  return [untypedHandler.finding("caught", place, { type, value })];
}

/** The variable of unknown type that the function returns as its error, most often what it has caught. */
function untypedValue(types: TypeTable, { implementation }: SignatureFacts): string | undefined {
  const literals = implementation?.returns.flatMap((one) => one.literals ?? []) ?? [];
  const error = literals
    .flatMap(([, second]) => second ?? [])
    .find(({ type, text }) => /^[\w$]+$/.test(text) && untypedMembers(types, [type]).length > 0);
  return error?.text;
}

function hasUnresolved(types: TypeTable, ids: readonly TypeId[]): boolean {
  return ids.some((id) => typeAt(types, id).kind === "unresolved");
}
