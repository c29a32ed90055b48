import { finding } from "../finding.js";
import type { Finding } from "../finding.js";
import { writeTakes } from "../fixes/write-takes.js";
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

/** What the runtime takes a function of this length to be, where `takes` does not say it. */
const byLength: readonly Takes[] = ["nothing", "event", "context-and-event"];

/**
 * FC1013: what the handler takes can't be seen at run time, and `takes` does not say it, or says something else. Asked only of signatures
 * whose parameters break no rule, at registrars that know `takes` (docs/handler-rules.md, section 3.8).
 */
export function arityNotVisible(reading: SignatureReading): Finding[] {
  const { handler, parameters } = reading;
  const { takes: written, visibleLength } = handler;
  if (written === null) return [];
  const takes = takesOf(reading);
  const fixes = writeTakes(written, takes);
  const values = {
    takes,
    roles: words[takes],
    length: visibleLength ?? "unknown",
    value: written.value ?? "",
  };
  if (written.form === "literal") {
    if (written.value === takes || written.valueSpan === null) return [];
    return [finding("FC1013", "wrong", { span: written.valueSpan, related: [] }, values, fixes)];
  }
  const place = placeAtHandler(handler);
  if (written.form === "opaque") {
    const opaque = written.valueSpan === null ? place : { span: written.valueSpan, related: [] };
    return [finding("FC1013", "opaque", opaque, values, fixes)];
  }
  if (visibleLength === null) {
    return parameters.length > 0 ? [finding("FC1013", "invisible", place, values, fixes)] : [];
  }
  if (byLength[visibleLength] === takes) return [];
  const wording = takes === "context" && visibleLength === 1 ? "context" : "length";
  return [finding("FC1013", wording, place, values, fixes)];
}

/** What a signature takes, whose parameters break no rule. */
function takesOf(reading: SignatureReading): Takes {
  const input = inputOf(reading) !== undefined;
  if (reading.relations[0] === "context") return input ? "context-and-event" : "context";
  return input ? "event" : "nothing";
}
