import type {
  CandidateFacts,
  FileFacts,
  HandlerFacts,
  ParameterFacts,
  PlaceFacts,
  ResultFacts,
  SchemaFacts,
  SignatureFacts,
  Span,
  TakesFacts,
  TypeId,
} from "@fc-check/core";
import { codes, rules } from "@fc-check/core";
import fc from "fast-check";
import { file, fileName, handler, otherFile } from "../support/facts.js";
import {
  context,
  error,
  errorOrNull,
  functionType,
  nothing,
  order,
  string,
  tuple,
} from "../support/types.js";
import type { Type } from "../support/types.js";
import { contextName, functionFacts } from "./arbitrary-function.js";
import { asCompiled, mostly, typeFact } from "./arbitrary-types.js";

/** The types that handlers are usually made of. Each table starts with them, so many of its handlers are right. */
const pair = tuple([string, errorOrNull]);
const { types: usual } = file([handler([functionType, string, context, order, nothing, pair], error)]);

/** One of these types as a rule, and any other now and then. */
function mostlyOf(types: readonly Type[], reference: fc.Arbitrary<TypeId>): fc.Arbitrary<TypeId> {
  const ids = types.map(({ text }) => usual.findIndex((fact) => fact.text === text));
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: reference });
}

/** Any facts that are well-formed: every reference leads somewhere, and that may be back to where it comes from. */
export const arbitraryFacts: fc.Arbitrary<FileFacts> = fc
  .integer({ min: 0, max: 14 })
  .map((size) => ({ size, reference: fc.nat(usual.length + size - 1) }))
  .chain(({ size, reference }) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: size }, (_, id) => typeFact(id, reference))),
      fc.array(handlerFacts(reference), { maxLength: 4 }),
      fc.array(
        fc.record({
          problem: fc.constantFrom("no-argument", "spread"),
          kind: fc.constantFrom("event", "lifecycle"),
          span,
          registrar: name,
        }),
        { maxLength: 2 },
      ),
      fc.array(fc.record({ span, registrar: name }), { maxLength: 3 }),
      fc.array(fc.record({ span, codes: fc.array(written, { maxLength: 3 }), line: span }), { maxLength: 3 }),
      contextName,
      fc.array(span, { maxLength: 1 }),
    ),
  )
  .map(([types, handlers, brokenCalls, escapes, ignores, context, rawUses]) => ({
    file: fileName,
    types: asCompiled([...usual, ...types]),
    handlers: handlers.map((one, index) => moved(one, 1000 * index)),
    brokenCalls,
    escapes,
    rawUses,
    lostTags: [],
    missingModules: [],
    starts: [],
    ignores,
    contextName: context,
  }));

/** Options as a user writes them. */
export const arbitraryOptions = fc.record({
  acceptUndocumented: fc.boolean(),
  severity: fc.dictionary(fc.constantFrom(...codes), fc.constantFrom("error", "warning", "off")),
});

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(6000), fc.nat(300))
  .map(([start, length]) => ({ start, end: start + length }));
const name = fc.constantFrom("start", "handle", "event", "ctx", "a", "{type}");
const written = fc.constantFrom(...codes, ...codes.map((code) => rules[code].name), "FC9999");

function handlerFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<HandlerFacts> {
  const signature = signatureFacts(reference);
  const called: fc.Arbitrary<CandidateFacts> = fc.record({
    type: mostlyOf([functionType], reference),
    signatures: signature.map((one) => [one]),
  });
  const candidate: fc.Arbitrary<CandidateFacts> = fc.record({
    type: reference,
    signatures: fc.array(signature, { maxLength: 2 }),
  });
  const takes: fc.Arbitrary<TakesFacts> = fc.record({
    form: fc.constantFrom("absent", "literal", "opaque"),
    value: fc.option(fc.constantFrom("nothing", "event", "context", "context-and-event", "else")),
    valueSpan: fc.option(fc.constant({ start: 950, end: 960 })),
    shorthand: fc.boolean(),
    insertion: fc.option(
      fc.record({ at: fc.constant(930), as: fc.constantFrom("argument", "first", "before") }),
    ),
  });
  const schema: fc.Arbitrary<SchemaFacts> = fc.record({
    span: fc.option(fc.constant({ start: 970, end: 980 })),
    optional: fc.boolean(),
    generated: fc.boolean(),
    takes: fc.array(reference, { maxLength: 2 }),
    gives: fc.array(fc.record({ type: reference, fits: fc.array(reference, { maxLength: 3 }) }), {
      maxLength: 2,
    }),
  });
  return fc.record({
    span: fc.constant({ start: 0, end: 900 }),
    name: fc.option(name),
    kind: mostly("event", "lifecycle"),
    registeredBy: name,
    signature: fc.constantFrom("Handler", "(event: { a: {type} }) => void"),
    text: fc.constantFrom("Handler", "(event: { a: {type} }) => void"),
    forwarded: mostly(false, true),
    unbound: mostly(null, "this" as const),
    declaration: fc.option(fc.constant({ file: otherFile, start: 1, end: 2 })),
    candidates: fc.oneof(
      { weight: 4, arbitrary: called.map((one) => [one]) },
      { weight: 2, arbitrary: fc.array(called, { minLength: 2, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(candidate, { minLength: 1, maxLength: 3 }) },
    ),
    visibleLength: fc.option(fc.nat(3)),
    takes: fc.oneof(fc.constant(null), takes),
    schema: fc.oneof(fc.constant(null), schema),
  });
}

function signatureFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<SignatureFacts> {
  const parameter: fc.Arbitrary<ParameterFacts> = fc.record({
    name,
    type: mostlyOf([string, context, context, order], reference),
    optional: fc.boolean(),
    defaulted: fc.boolean(),
    rest: mostly(false, true),
    unannotated: mostly(false, true),
    place: placeFacts,
  });
  const returned = mostlyOf([error, errorOrNull, pair, nothing], reference);
  const result: fc.Arbitrary<ResultFacts> = fc.record({
    constituents: fc.oneof(
      { weight: 4, arbitrary: returned.map((one) => [one]) },
      { weight: 1, arbitrary: fc.uniqueArray(returned, { minLength: 1, maxLength: 3 }) },
    ),
    awaited: fc.boolean(),
    generator: mostly(false, true),
    text: fc.constant("Result"),
    place: placeFacts,
  });
  return fc.record({
    typeParameters: mostly(0, 1),
    parameters: fc.array(parameter, { maxLength: 3 }),
    result,
    implementation: fc.option(functionFacts(reference)),
  });
}

/** A place of the handler's own lies in the handler, which starts at 0 here. */
const placeFacts: fc.Arbitrary<PlaceFacts | null> = fc.option(
  fc.oneof(
    fc.nat(800).map((start) => ({ location: { file: fileName, start, end: start + 20 }, own: true })),
    fc.constant({ location: { file: otherFile, start: 5, end: 9 }, own: false }),
  ),
);

/** A handler that stands further on in the file. */
function moved(handler: HandlerFacts, by: number): HandlerFacts {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const place = (old: PlaceFacts | null): PlaceFacts | null =>
    old?.own === true ? { own: true, location: { ...old.location, ...shift(old.location) } } : old;
  const { takes, schema } = handler;
  return {
    ...handler,
    span: shift(handler.span),
    takes:
      takes === null
        ? null
        : { ...takes, valueSpan: takes.valueSpan === null ? null : shift(takes.valueSpan) },
    schema: schema && { ...schema, span: schema.span && shift(schema.span) },
    candidates: handler.candidates.map(({ type, signatures }) => ({
      type,
      signatures: signatures.map((signature) => ({
        ...signature,
        parameters: signature.parameters.map((one) => ({ ...one, place: place(one.place) })),
        result: { ...signature.result, place: place(signature.result.place) },
      })),
    })),
  };
}
