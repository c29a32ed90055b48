import type { ParameterFacts } from "../facts.js";
import type { SignatureReading } from "../reading.js";
import { isNamesake } from "./context.js";
import { typeAt } from "./table.js";
import type { TypeTable } from "./table.js";

/** Whether a parameter's name says that it is the context: `ctx`, `context`, `_ctx`, `fcContext`. */
export function isContextName(name: string): boolean {
  return /^_*(?:ctx|context)_*$|[a-z_](?:Ctx|Context)_*$/.test(name);
}

/** Whether a parameter's name says that it is the event. */
function isEventName(name: string): boolean {
  return /^_*(?:e|ev|evt|event|req|request)_*$|[a-z_](?:Event|Request)$/.test(name);
}

/** Nothing in its type says what a parameter is. */
export function isUntyped(types: TypeTable, { type, unannotated }: ParameterFacts): boolean {
  return unannotated || typeAt(types, type).kind === "any";
}

/**
 * Whether two or more parameters are those of other runtimes, such as AWS Lambda and Function Compute's own for Node.js: `(event, context)` or
 * `(event, context, callback)`. Types say so, or the names of what has none.
 */
export function isOtherOrder({ types, parameters, relations }: SignatureReading): boolean {
  const [first, second] = parameters;
  if (first === undefined || second === undefined) return false;
  if (relations[0] !== "none" || isContextName(first.name)) return false;
  if (relations[1] === "context" || relations[1] === "more" || isNamesake(types, second.type)) return true;
  if (isContextName(second.name)) return true;
  return isEventName(first.name) && isUntyped(types, first) && isUntyped(types, second);
}
