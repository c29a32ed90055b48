import type {
  ContextName,
  FunctionFacts,
  Span,
  TypeId,
  WrittenParameter,
  WrittenPiece,
  WrittenReturn,
} from "@fc-check/core";
import fc from "fast-check";

/** What a function is made of; where its parts stand follows from that. */
interface Parts {
  readonly async: boolean;
  readonly generator: boolean;
  readonly declaresTypes: boolean;
  readonly annotatable: boolean;
  readonly infersTuples: boolean;
  readonly parameters: readonly { readonly annotated: boolean; readonly optional: boolean }[];
  readonly returnType: "none" | "plain" | "predicate" | "tuple" | "promise" | "promised tuple";
  readonly block: boolean;
  readonly returns: readonly {
    readonly literals:
      readonly (readonly { readonly type: TypeId; readonly annotation: string | null }[])[] | null;
    readonly type: TypeId | null;
    readonly thenable: boolean;
    readonly semicolon: boolean;
    readonly isUndefined: boolean;
    readonly needsParentheses: boolean;
    readonly loose: boolean;
  }[];
  readonly endReachable: boolean;
}

/** How a file may name the context: imported already, or with an import at its start. */
export const contextName: fc.Arbitrary<ContextName | null> = fc.constantFrom(
  null,
  { name: "Context", insertion: null },
  { name: "Context", insertion: { at: 0, text: "type Context, " } },
);

/** Any function as it may be written, from offset 100 on. */
export function functionFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<FunctionFacts> {
  const element = fc.record({ type: reference, annotation: fc.option(fc.constant("string")) });
  const returned = fc.record({
    literals: fc.option(fc.array(fc.array(element, { maxLength: 3 }), { minLength: 1, maxLength: 2 })),
    type: fc.option(reference),
    thenable: fc.boolean(),
    semicolon: fc.boolean(),
    isUndefined: fc.boolean(),
    needsParentheses: fc.boolean(),
    loose: fc.boolean(),
  });
  const parts: fc.Arbitrary<Parts> = fc.record({
    async: fc.boolean(),
    generator: fc.boolean(),
    declaresTypes: fc.boolean(),
    annotatable: fc.boolean(),
    infersTuples: fc.boolean(),
    parameters: fc.array(fc.record({ annotated: fc.boolean(), optional: fc.boolean() }), { maxLength: 3 }),
    returnType: fc.constantFrom("none", "plain", "predicate", "tuple", "promise", "promised tuple"),
    block: fc.boolean(),
    returns: fc.array(returned, { minLength: 1, maxLength: 3 }),
    endReachable: fc.boolean(),
  });
  return parts.map(layOut);
}

function layOut(parts: Parts): FunctionFacts {
  let at = 100;
  const piece = (text: string): WrittenPiece => ({ span: take(text.length), text });
  const take = (length: number): Span => {
    at += length + 1;
    return { start: at - length - 1, end: at - 1 };
  };
  const bare = parts.parameters.length === 1 && parts.parameters[0]?.annotated === false;
  const open = bare ? at : null;
  const parameters = parts.parameters.map(({ annotated, optional }): WrittenParameter => {
    const name = take(5);
    const annotation = annotated ? take(6) : null;
    return { name, annotation, optional, span: { start: name.start, end: at - 1 }, text: "event: string" };
  });
  const insertion = take(1).start;
  const returnType = layOutReturnType(bare ? "none" : parts.returnType, piece, take);
  const returns = (parts.block ? parts.returns : parts.returns.slice(0, 1)).map((one): WrittenReturn => {
    const statement = parts.block ? take(6).start : at;
    const start = take(1).start;
    const literals =
      one.literals?.map((elements) => elements.map((element) => ({ ...element, ...piece("element") }))) ??
      null;
    const expression = one.type === null && parts.block ? null : { start, end: at };
    return {
      ...one,
      literals: expression && literals,
      expression,
      span: { start: statement, end: take(1).end },
    };
  });
  const end = parts.block ? { at: take(1).start, before: "\n  ", after: "" } : null;
  const { async, generator, declaresTypes, annotatable, infersTuples, endReachable } = parts;
  return {
    span: { start: 100, end: take(1).end },
    parameters,
    returnTypeInsertion: returnType === null ? { open, at: insertion } : null,
    returnType,
    returns,
    end,
    ...{ async, generator, declaresTypes, annotatable, infersTuples },
    endReachable: parts.block && endReachable,
  };
}

function layOutReturnType(
  form: Parts["returnType"],
  piece: (text: string) => WrittenPiece,
  take: (length: number) => Span,
): FunctionFacts["returnType"] {
  if (form === "none") return null;
  const start = take(8).start;
  const elements = form.endsWith("tuple") ? [piece("Output"), piece("Error")] : null;
  const promised = form.startsWith("promise") ? { start: start + 8, end: take(4).end } : null;
  return { span: { start, end: take(1).end }, elements, predicate: form === "predicate", promised };
}
