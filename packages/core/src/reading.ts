import type {
  ContextName,
  HandlerFacts,
  ParameterFacts,
  PlaceFacts,
  SchemaFacts,
  SignatureFacts,
  SourceFileFacts,
  Span,
  TypeId,
} from "./facts.js";
import type { FindingPlace } from "./finding.js";
import type { Roles } from "./shapes.js";
import { contextRelation } from "./types/context.js";
import type { ContextRelation } from "./types/context.js";
import { readResult } from "./types/result.js";
import type { ResultReading } from "./types/result.js";
import type { TypeTable } from "./types/table.js";

/** A handler as the rules see it. */
export interface HandlerReading {
  readonly types: TypeTable;
  readonly handler: HandlerFacts;
  /** How its file can name the context. */
  readonly contextName: ContextName | null;
}

/** One signature of a handler, with what its parameters and its result are. */
export interface SignatureReading extends HandlerReading {
  readonly signature: SignatureFacts;
  /** The parameters that count: all but rest parameters. */
  readonly parameters: readonly ParameterFacts[];
  /** What each of them has to do with the context. */
  readonly relations: readonly ContextRelation[];
  readonly result: ResultReading;
}

/** Reads one signature. */
export function readSignature(reading: HandlerReading, signature: SignatureFacts): SignatureReading {
  const { types, handler, contextName } = reading;
  const parameters = signature.parameters.filter((parameter) => !parameter.rest);
  return {
    types,
    handler,
    contextName,
    signature,
    parameters,
    relations: parameters.map((parameter) =>
      parameter.unannotated ? "none" : contextRelation(types, parameter.type),
    ),
    result: readResult(types, signature.result, parameters.length > 0),
  };
}

/** The parameter that takes the event; undefined where none does. Meant for signatures whose parameters break no rule. */
export function inputOf({ parameters, relations }: SignatureReading): ParameterFacts | undefined {
  return parameters.length === 2 ? parameters[1] : relations[0] === "context" ? undefined : parameters[0];
}

/** The types of the output; empty where there is none. */
export function outputsOf({ result }: SignatureReading): readonly TypeId[] {
  return result.form === "output" ? result.outputs : [];
}

/** The roles of a signature whose parameters and result break no rule. */
export function rolesOf(reading: SignatureReading): Roles {
  const { form } = reading.result;
  return {
    context: reading.relations[0] === "context",
    input: inputOf(reading) !== undefined,
    output: form === "output",
    error: form === "output" || form === "error",
  };
}

/**
 * Where a diagnostic about `place` stands: there, when it is the handler's own, in the file that registers it; otherwise at the handler, with
 * the place as related information (docs/handler-rules.md, section 5).
 */
export function placeAt(handler: HandlerFacts, place: PlaceFacts | null, what: string): FindingPlace {
  if (place === null) return placeAtHandler(handler);
  const { start, end } = place.location;
  if (place.own) return { span: { start, end }, related: [] };
  return {
    span: handler.span,
    related: [{ location: place.location, message: `${what} is declared here.` }],
  };
}

/** The handler as a whole, with its declaration as related information where that is in another file. */
export function placeAtHandler(handler: HandlerFacts): FindingPlace {
  const { declaration } = handler;
  const related =
    declaration === null ? [] : [{ location: declaration, message: "The handler is declared here." }];
  return { span: handler.span, related };
}

/** The `input` schema of a handler that has one, with what else explains a finding about it. */
export function placeAtSchema(
  handler: HandlerFacts,
  { span }: SchemaFacts,
  related: FindingPlace["related"] = [],
): FindingPlace {
  return span === null ? placeAtHandler(handler) : { span, related };
}

/** The entry point of a function, with its source as related information. */
export function placeAtEntry(span: Span, { location }: SourceFileFacts): FindingPlace {
  return { span, related: [{ location, message: "This is the source that it is built from." }] };
}
