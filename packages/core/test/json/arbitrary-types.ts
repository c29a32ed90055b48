import type { ObjectFacts, PropertyFacts, ToJSONFacts, TypeFact, TypeId } from "@fc-check/core";
import fc from "fast-check";

const propertyNames = ["a", "b", "c-d", "größe"];

/** A table of up to so many types, each printed as `T` and its id, which refer to each other and to themselves. */
export function arbitraryTypes(maximumSize: number): fc.Arbitrary<readonly TypeFact[]> {
  return fc
    .integer({ min: 1, max: maximumSize })
    .chain((size) => {
      const kind = typeKind(fc.nat(size - 1));
      return fc.array(kind, { minLength: size, maxLength: size, size: "max" });
    })
    .map((kinds) => kinds.map((kind, id): TypeFact => ({ text: `T${id}`, ...asCompilersGive(kind, kinds) })));
}

/** Of the intersections with primitives, compilers leave one kind: a primitive with members that exist in types only. */
function asCompilersGive(kind: Unprinted, kinds: readonly Unprinted[]): Unprinted {
  if (kind.kind !== "intersection") return kind;
  const isOneOf = (id: TypeId, list: readonly string[]): boolean => list.includes(kinds[id]?.kind ?? "");
  const primitive = kind.members.find((id) => isOneOf(id, brandable));
  const members = kind.members.filter((id) => id === primitive || isOneOf(id, structured));
  return {
    ...kind,
    members,
    object: { ...kind.object, ...(primitive === undefined ? {} : { toJSON: null }) },
  };
}

const brandable = ["string", "bigint", "symbol", "enum"];
const structured = ["union", "intersection", "parameter", "array", "tuple", "object"];

type Unprinted = TypeFact extends infer T ? (T extends unknown ? Omit<T, "text"> : never) : never;

function typeKind(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<Unprinted> {
  const members = fc.uniqueArray(reference, { minLength: 1, maxLength: 3 });
  const element = fc
    .record({ type: reference, form: fc.constantFrom("required", "required", "optional", "rest") })
    .map(({ type, form }) => ({ type, optional: form === "optional", rest: form === "rest" }));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          "string",
          "null",
          "any",
          "enum",
          "bigint",
          "symbol",
          "undefined",
          "void",
          "never",
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("union"), members, named: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("parameter"), constraint: fc.option(reference) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("array"),
        element: reference,
        toJSON: toJSONFacts(reference),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("tuple"),
        elements: fc.array(element, { maxLength: 3 }),
        toJSON: toJSONFacts(reference),
        losesData: rarely(),
      }),
    },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant("object"), object: objectFacts(reference) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("intersection"), members, object: objectFacts(reference) }),
    },
  );
}

function toJSONFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<ToJSONFacts | null> {
  const returns = fc.array(reference, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ returns, optional: fc.boolean() }) },
  );
}

function objectFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<ObjectFacts> {
  const property: fc.Arbitrary<PropertyFacts> = fc.record({
    name: fc.constantFrom(...propertyNames),
    hidden: rarely(),
    type: reference,
    optional: fc.boolean(),
    kind: fc.constantFrom("property", "property", "property", "method", "accessor"),
    private: rarely(),
  });
  const key = fc.constantFrom("string", "number", "symbol");
  return fc.record({
    properties: fc.uniqueArray(property, { maxLength: 3, selector: ({ name }) => name }),
    indexes: fc.uniqueArray(fc.record({ key, type: reference }), {
      maxLength: 1,
      selector: (one) => one.key,
    }),
    callable: rarely(),
    constructable: fc.constant(false),
    classInstance: rarely(),
    builtins: fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(["Date"], ["TypeError", "Error"], ["Uint8Array"], ["String"]) },
    ),
    toJSON: toJSONFacts(reference),
    thenable: rarely(),
    context: fc.constant(null),
  });
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat(6).map((number) => number === 0);
}
