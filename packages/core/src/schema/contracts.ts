import type { CheckedFile } from "../check.js";
import { checkFile } from "../check-file.js";
import type { ReadFacts } from "../check-file.js";
import type { FileFacts, HandlerFacts, TypeId } from "../facts.js";
import type { Direction } from "../json/problems.js";
import type { Options } from "../options.js";
import { inputOf, outputsOf, readSignature } from "../reading.js";
import type { SignatureReading } from "../reading.js";
import { typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { writeEventType } from "./event-type.js";
import type { EventType } from "./event-type.js";
import { finish } from "./finish.js";
import { SchemaWriter } from "./schema-writer.js";
import { compareTexts } from "../texts.js";
import type { TypeSchema, Unsaid } from "./type-schema.js";

/** What a valid event handler takes and gives, as JSON Schemas. */
export interface Contract {
  readonly file: string;
  readonly handler: HandlerFacts;
  /** Null where it takes no event. */
  readonly input: TypeSchema | null;
  /** What it takes as a type, for a validator; null like `input`. */
  readonly eventType: EventType | null;
  /** Null where it gives no output. */
  readonly output: TypeSchema | null;
  /** What of its types the schemas do not say, by path. */
  readonly unsaid: { readonly input: readonly Unsaid[]; readonly output: readonly Unsaid[] };
}

/** Checks one file, and gives the contracts of its handlers that are valid. */
export function checkContracts(
  readFacts: ReadFacts,
  options: Options,
): { readonly checked: CheckedFile; readonly contracts: readonly Contract[] } {
  // Where a handler is wrong, the facts are read a second time: the last ones are those that the answer is about.
  let facts: FileFacts | undefined;
  const checked = checkFile((detailOf) => (facts = withOwnTypes(readFacts(detailOf))), options, "schema");
  const contracts = checked.handlers.flatMap(({ verdict, facts: handler }) =>
    facts !== undefined && verdict === "valid" && handler.kind === "event"
      ? [contractOf(facts, handler)]
      : [],
  );
  return { checked, contracts };
}

/**
 * A validator that is written of a handler's type says nothing of that type, which may have changed since; nor does one that is not found, as it is
 * yet to be written.
 */
function withOwnTypes(facts: FileFacts): FileFacts {
  const isMissing = (id: TypeId): boolean => typeAt(facts.types, id).kind === "unresolved";
  const handlers = facts.handlers.map((handler): HandlerFacts => {
    const { schema } = handler;
    if (schema === null || !(schema.generated || schema.takes.every(isMissing))) return handler;
    // An event without an annotation has no other type.
    const events = handler.candidates.flatMap(({ signatures }) =>
      signatures.map((one) => one.parameters.at(-1)),
    );
    if (schema.generated && events.some((event) => event?.unannotated)) return handler;
    return { ...handler, schema: { ...schema, optional: true, takes: [], gives: [] } };
  });
  return { ...facts, handlers };
}

/** The contract of a handler whose types have their details. */
function contractOf({ file, types, contextName }: FileFacts, handler: HandlerFacts): Contract {
  const readings = handler.candidates.flatMap(({ signatures }) =>
    signatures.map((signature) => readSignature({ types, handler, contextName }, signature)),
  );
  const inputs = inputsOf(types, handler, readings);
  const outputs = [...new Set(readings.flatMap((reading) => outputsOf(reading)))];
  const input = describe(types, "input", inputs);
  const event = input.schema === null ? null : writeEventType(types, handler.name, inputs);
  const output = describe(types, "output", outputs.length === 0 ? [] : [outputs]);
  return {
    file,
    handler,
    input: input.schema,
    eventType: event === null ? null : event.type,
    output: output.schema,
    unsaid: { input: unique([...input.unsaid, ...(event?.unsaid ?? [])]), output: output.unsaid },
  };
}

/** The types that an event has to have: each entry is one that it has to fit, any of whose types will do. */
function inputsOf(
  types: TypeTable,
  { schema }: HandlerFacts,
  readings: readonly SignatureReading[],
): readonly (readonly TypeId[] | "any")[] {
  const inputs = readings.flatMap((reading) => inputOf(reading) ?? []);
  if (inputs.length === 0) return [];
  const taken = schema?.takes ?? [];
  if (taken.length > 0 && schema?.optional === false) return [taken];
  const own = [...new Set(inputs.map(({ unannotated, type }) => (unannotated ? "any" : type)))].map(
    (type): readonly TypeId[] | "any" =>
      type === "any" || typeAt(types, type).kind === "any" ? "any" : [type, ...taken],
  );
  return own;
}

function describe(
  types: TypeTable,
  direction: Direction,
  alternatives: readonly (readonly TypeId[] | "any")[],
): { readonly schema: TypeSchema | null; readonly unsaid: readonly Unsaid[] } {
  if (alternatives.length === 0) return { schema: null, unsaid: [] };
  const path = direction === "input" ? "event" : "output";
  const writer = new SchemaWriter(types, direction);
  const schemas = alternatives.map((ids): TypeSchema => {
    if (ids !== "any")
      return writer.schema(ids, { path, absent: direction === "input" ? "nothing" : "null" });
    writer.unsaid.push({ path, kind: "any", what: "any" });
    return {};
  });
  const [only] = schemas;
  const root = schemas.length === 1 && only !== undefined ? only : { allOf: schemas };
  return { schema: finish(root, writer.definitions), unsaid: unique(writer.unsaid) };
}

/** Each once, by path. */
function unique(unsaid: readonly Unsaid[]): Unsaid[] {
  return [...new Map(unsaid.map((one) => [`${one.path} ${one.what} ${one.kind}`, one]))]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, one]) => one);
}
