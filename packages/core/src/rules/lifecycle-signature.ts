import type { FileFacts, SignatureFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { annotateContext } from "../fixes/annotate-context.js";
import { placeAtHandler, readSignature } from "../reading.js";
import type { HandlerReading } from "../reading.js";
import { asksForMore, namedType } from "../types/context.js";
import { textOf, typeAt } from "../types/table.js";
import { defineRule } from "./define-rule.js";
import { nilPart, wrongKind } from "./not-a-function.js";
import { untypedHandler } from "./untyped-handler.js";

/** FC1014: a lifecycle handler that is not `(ctx: Context) => void`. It stands in for every other FC10xx but FC1012 and FC1018. */
export const lifecycleSignature = defineRule({
  code: "FC1014",
  name: "lifecycle-signature",
  severity: "error",
  title: "A lifecycle handler takes the context and returns nothing",
  rule: "The initializer, pre-stop and pre-freeze handlers are `(ctx: Context) => void`, or a promise of it.",
  sdk: "life cycle handler should takes one arguments, but handler takes {count}",
  messages: {
    missing: {
      message: "`{registrar}` is called without a handler.",
      help: "Give it a function: `{registrar}((ctx: Context) => { … })`.",
      sdk: "handler is nil",
    },
    nullable: {
      message: "The lifecycle handler may be `{type}`, and then there is nothing to call.",
      help: "Make sure that it is a function before it is registered, or give its type without `null` and `undefined`.",
      sdk: "handler is nil",
    },
    kind: {
      message: "A lifecycle handler is a function `(ctx: Context) => void`, but this is `{type}`.",
      help: "Register a function that takes the context.",
      sdk: "handler kind {kind} is not func",
    },
    signature: {
      message: "A lifecycle handler has one signature, `(ctx: Context) => void`, but this is `{type}`.",
      help: "Register a function with one call signature and no type parameters.",
      sdk: null,
    },
    count: {
      message: "A lifecycle handler takes exactly one parameter, the context; this one takes {count}.",
      help: "Write `(ctx: Context) => { … }`.",
    },
    parameter: {
      message: "A lifecycle handler takes the context, but `{name}` is {named}.",
      help: "Write `(ctx: Context) => { … }`.",
      sdk: "handler takes a single arguments, but it is not Context. got {type}",
    },
    more: {
      message: "`{type}` asks for more than the context that the runtime gives ({more}).",
      help: "Get the rest elsewhere and take the context as the runtime declares it, or make the added members optional.",
      sdk: "handler takes a single arguments, but it is not Context. got {type}",
    },
    result: {
      message: "A lifecycle handler returns nothing, but this one returns `{type}`.",
      help: "Return nothing; throw an error to make it fail.",
      sdk: "handler should not have a return value",
    },
  },
  check: { file: checkFile, handler: checkHandler },
});

function checkFile({ brokenCalls }: FileFacts): Finding[] {
  return brokenCalls
    .filter(({ problem, kind }) => problem === "no-argument" && kind === "lifecycle")
    .map(({ span, registrar }) =>
      lifecycleSignature.finding("missing", { span, related: [] }, { registrar }),
    );
}

function checkHandler(reading: HandlerReading): Finding[] {
  const untyped = untypedHandler.check.handler(reading);
  if (untyped.length > 0) return untyped;
  const { handler } = reading;
  const signatures = handler.candidates.map(({ signatures }) =>
    signatures.length === 1 ? signatures[0] : undefined,
  );
  const callable = signatures.every(
    (signature): signature is SignatureFacts => signature?.typeParameters === 0,
  );
  if (!callable) return [noSingleSignature(reading)];
  return signatures.flatMap((signature) => checkSignature(reading, signature));
}

/** Instead of FC1001, FC1010 and FC1011. */
function noSingleSignature(reading: HandlerReading): Finding {
  const { handler } = reading;
  const place = placeAtHandler(handler);
  const nil = nilPart(reading);
  if (nil !== null) return lifecycleSignature.finding("nullable", place, { type: nil });
  const kind = wrongKind(reading);
  if (kind !== null) return lifecycleSignature.finding("kind", place, { type: handler.text, kind });
  return lifecycleSignature.finding("signature", place, { type: handler.text });
}

function checkSignature(reading: HandlerReading, signature: SignatureFacts): Finding[] {
  const { types, handler } = reading;
  const place = placeAtHandler(handler);
  const read = readSignature(reading, signature);
  const [parameter] = signature.parameters;
  if (signature.parameters.length !== 1 || parameter === undefined) {
    return [lifecycleSignature.finding("count", place, { count: signature.parameters.length })];
  }
  const unresolved = untypedHandler.check.parameters(read);
  if (unresolved.length > 0) return unresolved;
  if (parameter.rest || read.relations[0] !== "context") {
    const values = {
      name: parameter.name,
      type: textOf(types, parameter.type),
      named: namedType(types, parameter.type),
    };
    const fixes = parameter.unannotated
      ? annotateContext(signature.implementation, reading.contextName, true)
      : [];
    if (read.relations[0] === "more") {
      const more = asksForMore(types, parameter.type);
      return [lifecycleSignature.finding("more", place, { ...values, more })];
    }
    return [lifecycleSignature.finding("parameter", place, values, fixes)];
  }
  if (read.result.form === "untyped") return untypedHandler.check.result(read);
  // `never` alone counts as an error result for an event handler; here it counts as nothing.
  const nothing = signature.result.constituents.every((id) =>
    ["void", "undefined", "never"].includes(typeAt(types, id).kind),
  );
  if (read.result.form === "nothing" || nothing) return [];
  return [lifecycleSignature.finding("result", place, { type: signature.result.text })];
}
