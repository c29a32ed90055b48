import type { WordingOf } from "../diagnostics.js";
import type { TakesFacts } from "../facts.js";
import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { writeTakes } from "../fixes/write-takes.js";
import { namedType } from "../types/context.js";
import { isUntyped } from "../types/other-runtimes.js";
import { inputOf, placeAtHandler } from "../reading.js";
import type { SignatureReading } from "../reading.js";

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

/**
 * FC1013: what the handler takes can't be seen at run time, and `takes` does not say it, or says something else. Asked only of signatures
 * whose parameters break no rule, at registrars that know `takes` or wrap one that does (docs/handler-rules.md, section 3.8).
 */
export function arityNotVisible(reading: SignatureReading): Finding[] {
  const { handler, parameters } = reading;
  const { takes: written, visibleLength } = handler;
  if (written === null) return [];
  const takes = takesOf(reading);
  const wording = wordingFor(reading, written, takes);
  if (wording === null) return [];
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
  const atValue = valueSpan !== null && ["wrong", "notContext", "opaque"].includes(wording);
  const place = atValue ? { span: valueSpan, related: [] } : placeAtHandler(handler);
  // The runtime refuses a function that has more parameters than `takes` says, whatever it says.
  const refused = visibleLength !== null && visibleLength > argumentCounts[takes];
  const fixes = refused ? [] : writeTakes(written, takes, visibleLength === argumentCounts[takes]);
  return [finding("FC1013", wording, place, values, fixes)];
}

function wordingFor(
  { types, handler: { visibleLength }, parameters }: SignatureReading,
  { form, value }: TakesFacts,
  takes: Takes,
): WordingOf<"FC1013"> | null {
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
