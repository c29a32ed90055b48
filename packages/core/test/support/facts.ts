import type {
  EscapeFacts,
  BrokenCallFacts,
  FileFacts,
  HandlerFacts,
  IgnoreFacts,
  ParameterFacts,
  ResultFacts,
  SchemaFacts,
  SignatureFacts,
  Span,
  TakesFacts,
  TypeFact,
  TypeId,
} from "@fc-check/core";
import { functionType } from "./types.js";
import type { Type } from "./types.js";

export const fileName = "/project/src/main.ts";
export const otherFile = "/project/src/handlers.ts";

/** A handler as a test writes it: what it does not say has the value that a plain one has. */
export interface HandlerSpec extends Partial<Omit<HandlerFacts, "candidates" | "schema">> {
  /** One, unless the handler's type is a union. */
  readonly candidates: readonly CandidateSpec[];
  readonly schema?: SchemaSpec;
}

/** The option `input` at a call. Its value stands at 970. */
export interface SchemaSpec {
  readonly optional?: boolean;
  readonly generated?: boolean;
  readonly takes: readonly Type[];
  /** `fits`: of the types of the handler's parameters. */
  readonly gives: readonly { readonly type: Type; readonly fits: readonly Type[] }[];
}

export interface CandidateSpec {
  readonly type: Type;
  readonly signatures: readonly SignatureSpec[];
}

export interface SignatureSpec extends Partial<Omit<SignatureFacts, "parameters" | "result">> {
  readonly parameters: readonly ParameterSpec[];
  readonly result: ResultSpec;
}

export interface ParameterSpec extends Partial<Omit<ParameterFacts, "type">> {
  readonly type: Type;
}

export interface ResultSpec extends Partial<Omit<ResultFacts, "constituents">> {
  readonly constituents: readonly Type[];
}

/** A signature: parameters by their types or in full, and its result. */
export function signature(
  parameters: readonly (Type | ParameterSpec)[],
  result: Type | ResultSpec,
  more: Partial<Omit<SignatureFacts, "parameters" | "result">> = {},
): SignatureSpec {
  return {
    parameters: parameters.map((one) => ("fact" in one ? { type: one } : one)),
    result: "fact" in result ? { constituents: [result] } : result,
    ...more,
  };
}

/** A handler of one signature. */
export function handler(
  parameters: readonly (Type | ParameterSpec)[],
  result: Type | ResultSpec,
  more: Omit<HandlerSpec, "candidates"> = {},
): HandlerSpec {
  return { ...more, candidates: [candidate(signature(parameters, result))] };
}

export function candidate(...signatures: readonly SignatureSpec[]): CandidateSpec {
  return { type: functionType, signatures };
}

/** A handler that is no function, or one of unknown type. */
export function value(...types: readonly Type[]): HandlerSpec {
  return { candidates: types.map((type) => ({ type, signatures: [] })) };
}

/** The facts about one file. Handler N stands at 1000 N, its parameters and its return type within it. */
export function file(
  handlers: readonly HandlerSpec[],
  more: {
    readonly brokenCalls?: readonly BrokenCallFacts[];
    readonly escapes?: readonly EscapeFacts[];
    readonly ignores?: readonly IgnoreFacts[];
  } = {},
): FileFacts {
  const types: TypeFact[] = [];
  const ids = new Map<Type, TypeId>();
  const id = (type: Type): TypeId => {
    const known = ids.get(type);
    if (known !== undefined) return known;
    const added = types.length;
    ids.set(type, added);
    types.push({ kind: "any", text: "(being built)" });
    types[added] = type.fact(id);
    return added;
  };
  return {
    file: fileName,
    handlers: handlers.map((one, index) => handlerFacts(one, handlerSpan(index), id)),
    types,
    brokenCalls: [],
    rawUses: [],
    escapes: [],
    lostTags: [],
    missingModules: [],
    starts: [],
    ignores: [],
    contextName: null,
    ...more,
  };
}

/** Where handler N stands. */
export function handlerSpan(index = 0): Span {
  return { start: 1000 * index, end: 1000 * index + 900 };
}

/** Where parameter N of the first handler stands. */
export function parameterSpan(index: number): Span {
  return { start: 10 + 20 * index, end: 25 + 20 * index };
}

/** Where the schema of the first handler stands. */
export const schemaSpan: Span = { start: 970, end: 980 };

/** Where the return type of the first handler stands. */
export const resultSpan: Span = { start: 800, end: 815 };

function handlerFacts(spec: HandlerSpec, span: Span, id: (type: Type) => TypeId): HandlerFacts {
  return {
    span,
    name: "handle",
    kind: "event",
    registeredBy: "start",
    signature: "Handler",
    text: "Handler",
    forwarded: false,
    unbound: null,
    declaration: null,
    visibleLength: null,
    takes: null,
    ...spec,
    schema: spec.schema === undefined ? null : schemaFacts(spec.schema, id),
    candidates: spec.candidates.map(({ type, signatures }) => ({
      type: id(type),
      signatures: signatures.map((one) => signatureFacts(one, span.start, id)),
    })),
  };
}

function schemaFacts(
  { optional, generated = false, takes, gives }: SchemaSpec,
  id: (type: Type) => TypeId,
): SchemaFacts {
  return {
    span: takes.length === 0 ? null : schemaSpan,
    optional: optional ?? takes.length === 0,
    generated,
    takes: takes.map(id),
    gives: gives.map(({ type, fits }) => ({ type: id(type), fits: fits.map(id) })),
  };
}

function signatureFacts(spec: SignatureSpec, base: number, id: (type: Type) => TypeId): SignatureFacts {
  const own = (span: Span): ParameterFacts["place"] => ({
    location: { file: fileName, start: base + span.start, end: base + span.end },
    own: true,
  });
  return {
    typeParameters: 0,
    implementation: null,
    ...spec,
    parameters: spec.parameters.map((one, index) => ({
      name: `p${index + 1}`,
      optional: false,
      defaulted: false,
      rest: false,
      unannotated: false,
      place: own(parameterSpan(index)),
      ...one,
      type: id(one.type),
    })),
    result: {
      awaited: false,
      generator: false,
      text: spec.result.constituents.map((type) => type.text).join(" | "),
      place: own(resultSpan),
      ...spec.result,
      constituents: spec.result.constituents.map(id),
    },
  };
}

/** The option `takes` at a call: absent unless `value` is given. Its value stands at 950. */
export function takes(value: string | null = null): TakesFacts {
  return {
    form: value === null ? "absent" : "literal",
    value,
    valueSpan: value === null ? null : { start: 950, end: 960 },
    shorthand: false,
    insertion: { at: 900, as: "argument" },
  };
}

/** An ignore comment above the line from 1000 N to 1000 N + 100, by default the first handler's. */
export function ignore(codes: readonly string[], line = 0): IgnoreFacts {
  const start = 1000 * line;
  return { span: { start: start - 50, end: start - 10 }, codes, line: { start, end: start + 100 } };
}
