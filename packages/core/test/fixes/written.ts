import { checkFacts, readOptions } from "@fc-check/core";
import type {
  Edit,
  FileFacts,
  Fix,
  FunctionFacts,
  Span,
  WrittenElement,
  WrittenReturn,
} from "@fc-check/core";
import { candidate, file, signature } from "../support/facts.js";
import type { HandlerSpec, ParameterSpec, ResultSpec } from "../support/facts.js";
import type { Type } from "../support/types.js";

/** A function's text, of which the facts are read by what stands in it. */
export interface WrittenSpec {
  readonly text: string;
  /** The parameters as they stand in the text, with their types. */
  readonly parameters?: readonly (ParameterSpec & {
    readonly written: string;
    readonly mayBeLeftOut?: boolean;
  })[];
  readonly result: ResultSpec;
  /** The return type annotation, and its elements where it is a tuple. */
  readonly returnType?: {
    readonly written: string;
    readonly elements?: readonly string[];
    readonly promised?: string;
  };
  /** The returned expressions as they stand in the text. */
  readonly returns?: readonly ReturnSpec[];
  readonly more?: Partial<FunctionFacts>;
}

/** `written` is the whole statement, or the expression body. */
export interface ReturnSpec {
  readonly written: string;
  readonly expression?: string;
  readonly type?: Type;
  readonly elements?: readonly {
    readonly written: string;
    readonly type: Type;
    readonly annotation?: string | null;
  }[];
  readonly isUndefined?: boolean;
  readonly thenable?: boolean;
  readonly loose?: boolean;
}

/** The facts about one handler that is written out. */
export function writtenHandler(
  { text, parameters = [], result, returnType, returns = [], more = {} }: WrittenSpec,
  handler: Partial<Omit<HandlerSpec, "candidates">> = {},
  contextName: FileFacts["contextName"] = null,
): FileFacts {
  const find = (written: string, from = 0): Span => {
    const start = text.indexOf(written, from);
    if (start < 0) throw new Error(`"${written}" does not stand in "${text}"`);
    return { start, end: start + written.length };
  };
  const whole = { start: 0, end: text.length };
  // The types of what is returned get their ids as parts of the result of a handler that is not looked at.
  const types = returns.flatMap(({ type, elements = [] }) => [
    ...(type === undefined ? [] : [type]),
    ...elements.map((element) => element.type),
  ]);
  const facts = file([
    {
      span: whole,
      ...handler,
      candidates: [candidate(signature(parameters, result))],
    },
    { candidates: types.map((type) => ({ type, signatures: [] })) },
  ]);
  const ids = new Map(facts.handlers[1]?.candidates.map(({ type }, index) => [types[index], type]));
  const idOf = (type: Type): number => ids.get(type) ?? 0;
  const elementOf = (
    { written, type, annotation = null }: NonNullable<ReturnSpec["elements"]>[number],
    from: number,
  ): WrittenElement => ({ span: find(written, from), text: written, type: idOf(type), annotation });
  const returnOf = (spec: ReturnSpec): WrittenReturn => {
    const { written, expression, type, elements } = spec;
    const span = find(written);
    return {
      span,
      expression: expression === undefined ? null : find(expression, span.start),
      literals: elements === undefined ? null : [elements.map((element) => elementOf(element, span.start))],
      type: type === undefined ? null : idOf(type),
      semicolon: written.endsWith(";"),
      isUndefined: spec.isUndefined ?? false,
      thenable: spec.thenable ?? false,
      needsParentheses: false,
      loose: spec.loose ?? false,
    };
  };
  const implementation: FunctionFacts = {
    span: whole,
    async: false,
    generator: false,
    declaresTypes: true,
    annotatable: true,
    infersTuples: true,
    parameters: parameters.map(({ written, mayBeLeftOut = false }) => {
      const span = find(written);
      const [name = ""] = /^[^:=]*\??/.exec(written) ?? [];
      const annotation = /: (.*)$/.exec(written)?.[1];
      return {
        span,
        text: written,
        name: { start: span.start, end: span.start + name.trimEnd().length },
        annotation: annotation === undefined ? null : find(annotation, span.start),
        optional: mayBeLeftOut,
      };
    }),
    returnTypeInsertion: { open: null, at: text.indexOf(")") + 1 },
    returnType:
      returnType === undefined
        ? null
        : {
            span: find(returnType.written),
            elements:
              returnType.elements?.map((element) => ({
                span: find(element, find(returnType.written).start),
                text: element,
              })) ?? null,
            promised: returnType.promised === undefined ? null : find(returnType.promised),
            predicate: false,
          },
    returns: returns.map(returnOf),
    end: null,
    endReachable: false,
    ...more,
  };
  const [first] = facts.handlers;
  const [only] = first?.candidates ?? [];
  if (first === undefined || only === undefined) throw new Error("there is no handler");
  const signatures = only.signatures.map((one) => ({ ...one, implementation }));
  return { ...facts, contextName, handlers: [{ ...first, candidates: [{ ...only, signatures }] }] };
}

/** The fixes that are offered for a handler. */
export function fixesFor(facts: FileFacts): readonly Fix[] {
  return checkFacts(facts, readOptions({}).options).diagnostics.flatMap(({ fixes }) => fixes);
}

/** The text after its only fix; null where none is offered. */
export function fixed({ text }: WrittenSpec, facts: FileFacts): string | null {
  const [fix, ...others] = fixesFor(facts);
  if (others.length > 0) throw new Error(`there are ${others.length + 1} fixes`);
  return fix === undefined ? null : edited(text, fix.edits);
}

/** Text with edits, which come in order and do not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { span, text: inserted } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length)
      throw new Error("the edits are not in order");
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}
