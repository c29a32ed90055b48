import type { Finding, Fix } from "../finding.js";
import { annotateContext } from "../fixes/annotate-context.js";
import { swapParameters } from "../fixes/swap-parameters.js";
import { placeAt } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { asksForMore, isNamesake, namedType } from "../types/context.js";
import { isContextName, isOtherOrder, isUntyped } from "../types/other-runtimes.js";
import { textOf, typeAt } from "../types/table.js";
import { defineRule } from "./define-rule.js";
import type { MessageId } from "./define-rule.js";

/** FC1003: of two parameters the first is not the context; or the first or only one asks for more than the runtime gives, or is the context in some cases only. A first parameter that did not resolve is FC1012 instead. */
export const contextNotFirst = defineRule({
  code: "FC1003",
  name: "context-not-first",
  severity: "error",
  title: "The context comes first",
  rule: "A handler with two parameters takes the context first and the event second. A type is the context when the runtime's context is enough for it; one that asks for more passes the SDK's check and fails when it is called.",
  sdk: "handler takes two arguments, but the first is not Context. got {type}",
  messages: {
    second: {
      message: "The context comes first: here `{name}` is `{type}`, and the context is the second parameter.",
      help: "Swap the two parameters: `(event, context)` is the order of other runtimes, such as AWS Lambda and Function Compute's own for Node.js.",
    },
    untyped: {
      message: "The first of two parameters must be the context, but `{name}` is `any`.",
      help: "Annotate it: `{name}: Context`.",
    },
    otherOrder: {
      message:
        "`(event, context)` is the order of other runtimes, such as AWS Lambda and Function Compute's own for Node.js; here the context comes first{other}.",
      help: "Swap the parameters and give them types: `({context}: Context, {event}: {input})`.",
    },
    namesake: {
      message:
        "The first of two parameters must be the context, but `{name}` is {named}, which is another type.",
      help: "Import the context from the package that the handler is registered with, and take it first (`ctx: Context`), or take the event alone.",
    },
    absent: {
      message: "The first of two parameters must be the context, but `{name}` is `{type}`.",
      help: "Take the context first (`ctx: Context`) and the event second, or take the event alone.",
    },
    more: {
      message: "`{type}` asks for more than the context that the runtime gives ({more}).",
      help: "Get the rest elsewhere and take the context as the runtime declares it, or make the added members optional.",
    },
    ambiguous: {
      message:
        "`{type}` is the context in some cases and something else in others; which one is given can't be told.",
      help: "Take either the context or the event here; with both, `ctx: Context` comes first.",
    },
  },
  check,
});

function check(reading: SignatureReading): Finding[] {
  const { types, handler, parameters } = reading;
  const [first] = parameters;
  if (first === undefined || parameters.length > 2 || typeAt(types, first.type).kind === "unresolved")
    return [];
  const messageId = messageIdFor(reading);
  if (messageId === null) return [];
  const place = placeAt(handler, first.place, `The parameter \`${first.name}\``);
  const [, second = first] = parameters;
  const values = {
    name: first.name,
    type: textOf(types, first.type),
    named: namedType(types, first.type),
    more: asksForMore(types, first.type),
    second: second.name,
    context: isContextName(second.name) ? second.name : "ctx",
    event: /^\w+$/.test(first.name) ? first.name : "event",
    input:
      first.unannotated || typeAt(types, first.type).kind === "any" ? "Input" : textOf(types, first.type),
    other: second.unannotated ? "" : ` (\`${second.name}\` is ${namedType(types, second.type)})`,
  };
  return [contextNotFirst.finding(messageId, place, values, fixesFor(reading, messageId))];
}

function fixesFor(
  { types, signature, ...reading }: SignatureReading,
  messageId: MessageId<typeof contextNotFirst>,
): Fix[] {
  const written = signature.implementation;
  const [first, second] = reading.parameters;
  if (first === undefined || second === undefined) return [];
  if (messageId === "second") return reading.relations[1] === "context" ? swapParameters(written, null) : [];
  if (messageId === "otherOrder") {
    const swaps = isUntyped(types, second) && reading.contextName !== null;
    return swaps ? swapParameters(written, reading.contextName) : [];
  }
  if (messageId !== "untyped") return [];
  // Of two parameters without types, only a name that says so is known to be the context.
  const named = isContextName(first.name) && !isContextName(second.name);
  const safe = named || !isUntyped(types, second);
  return annotateContext(written, reading.contextName, safe);
}

function messageIdFor(reading: SignatureReading): MessageId<typeof contextNotFirst> | null {
  const { types, parameters, relations } = reading;
  const [first] = parameters;
  const [relation, second] = relations;
  if (relation === "more" || relation === "ambiguous") return relation;
  if (relation === "context" || parameters.length === 1 || first === undefined) return null;
  if (second === "context" || second === "more") return "second";
  if (isOtherOrder(reading)) return "otherOrder";
  if (isUntyped(types, first)) return "untyped";
  return isNamesake(types, first.type) ? "namesake" : "absent";
}
