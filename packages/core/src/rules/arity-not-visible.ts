import type { TakesFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { writeTakes } from "../fixes/write-takes.js";
import { namedType } from "../types/context.js";
import { isUntyped } from "../types/other-runtimes.js";
import { inputOf, placeAtHandler } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { defineRule } from "./define-rule.js";
import type { MessageId } from "./define-rule.js";

/** FC1013: what the handler takes can't be seen at run time, and `takes` does not say it, or says something else. Asked only of signatures whose parameters break no rule, at registrars that know `takes` or wrap one that does (docs/handler-rules.md, section 3.8). */
export const arityNotVisible = defineRule({
  code: "FC1013",
  name: "arity-not-visible",
  severity: "error",
  title: "The runtime can't see what the handler takes",
  rule: "Types are erased: at run time only the function's `length` is left. A handler of length 0 is called with nothing, of length 1 with the event, of length 2 with the context and the event. Where that is not what the types say, or `length` can't be known, `takes` has to say it.",
  sdk: null,
  messages: {
    context: {
      message: "The handler takes the context alone, but at run time one parameter means the event.",
      help: 'Write `{ takes: "context" }` as the second argument.',
    },
    length: {
      message:
        "At run time the handler's `length` is {length} (a parameter with a default value and what follows it, a rest parameter, and one that the function leaves out do not count), but it takes {roles}.",
      help: 'Write `{ takes: "{takes}" }` as the second argument.',
    },
    longer: {
      message:
        "At run time the function's `length` is {length}, more than the {count} that its type shows, and the runtime uses the function's.",
      help: "Give the function and its type the same parameters.",
    },
    wrapper: {
      message:
        "`{registrar}` passes the handler on without `takes`, so the runtime uses its `length` ({length}), but it takes {roles}.",
      help: 'Let `{registrar}` take options and pass them on: `{registrar}(handler, options?: StartOptions)` calls `start(handler, options)`. Then write `{ takes: "{takes}" }` here.',
    },
    wrapperTakes: {
      message: '`{registrar}` passes the handler on with `takes: "{value}"`, but it takes {roles}.',
      help: "Register a handler that takes what `{registrar}` says, or let `{registrar}` pass on the `takes` of its caller.",
    },
    invisible: {
      message: "It can't be seen here how many parameters the handler has at run time, and it takes {roles}.",
      help: 'Write `{ takes: "{takes}" }` as the second argument, or register the function itself.',
    },
    notContext: {
      message:
        "`takes` says `{value}`, but {named} is not the context of this runtime, so `{name}` is the event.",
      help: 'Take the context that the package of `{registrar}` exports, or write `takes: "{takes}"` if the event is meant.',
    },
    wrong: {
      message: "`takes` says `{value}`, but the handler takes {roles}.",
      help: 'Write `takes: "{takes}"`.',
    },
    opaque: {
      message: "`takes` is not written in place as a string literal, so it can't be checked.",
      help: 'Write `takes: "{takes}"`.',
    },
  },
  check,
});

/** What a handler takes, as the option `takes` names it. */
type Takes = "nothing" | "event" | "context" | "context-and-event";

const words: Record<Takes, string> = {
  nothing: "nothing",
  event: "the event",
  context: "the context",
  "context-and-event": "the context and the event",
};

/** How many arguments a handler is called with. */
const argumentCounts: Record<Takes, number> = { nothing: 0, event: 1, context: 1, "context-and-event": 2 };

/** What the runtime takes a function of this length to be, where `takes` does not say it. */
const byLength: readonly Takes[] = ["nothing", "event", "context-and-event"];

function check(reading: SignatureReading): Finding[] {
  const { handler, parameters } = reading;
  const { takes: written, visibleLength } = handler;
  if (written === null) return [];
  const takes = takesOf(reading);
  const messageId = messageIdFor(reading, written, takes);
  if (messageId === null) return [];
  const values = {
    takes,
    roles: words[takes],
    length: visibleLength ?? "unknown",
    count: parameters.length,
    value: written.value ?? "",
    registrar: handler.registeredBy,
    name: parameters[0]?.name ?? "",
    named: parameters[0] === undefined ? "" : namedType(reading.types, parameters[0].type),
  };
  const { valueSpan } = written;
  const atValue = valueSpan !== null && ["wrong", "notContext", "opaque"].includes(messageId);
  const place = atValue ? { span: valueSpan, related: [] } : placeAtHandler(handler);
  // The runtime refuses a function that has more parameters than `takes` says, whatever it says.
  const refused = visibleLength !== null && visibleLength > argumentCounts[takes];
  const fixes = refused ? [] : writeTakes(written, takes, visibleLength === argumentCounts[takes]);
  return [arityNotVisible.finding(messageId, place, values, fixes)];
}

function messageIdFor(
  { types, handler: { visibleLength }, parameters }: SignatureReading,
  { form, value }: TakesFacts,
  takes: Takes,
): MessageId<typeof arityNotVisible> | null {
  if (form === "opaque") return "opaque";
  if (form === "literal" && value !== takes) {
    const untyped = parameters[0] === undefined || isUntyped(types, parameters[0]);
    return value === "context" && takes === "event" && !untyped ? "notContext" : "wrong";
  }
  if (visibleLength !== null && visibleLength > argumentCounts[takes]) return "longer";
  if (form === "literal") return null;
  if (form === "wrapper" && value !== null) return value === takes ? null : "wrapperTakes";
  const fits = visibleLength === null ? parameters.length === 0 : byLength[visibleLength] === takes;
  if (fits) return null;
  if (form === "wrapper") return "wrapper";
  if (visibleLength === null) return "invisible";
  return takes === "context" && visibleLength === 1 ? "context" : "length";
}

/** What a signature takes, whose parameters break no rule. */
function takesOf(reading: SignatureReading): Takes {
  const input = inputOf(reading) !== undefined;
  if (reading.relations[0] === "context") return input ? "context-and-event" : "context";
  return input ? "event" : "nothing";
}
