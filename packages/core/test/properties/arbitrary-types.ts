import type {
  ContextFacts,
  ObjectFacts,
  PrimitiveKind,
  PropertyFacts,
  ToJSONFacts,
  TypeFact,
  TypeId,
} from "@fc-check/core";
import fc from "fast-check";

const primitiveKinds: readonly PrimitiveKind[] = [
  "any",
  "unknown",
  "unresolved",
  "never",
  "void",
  "undefined",
  "null",
  "string",
  "number",
  "boolean",
  "bigint",
  "symbol",
  "enum",
  "nonPrimitive",
];

/** A table as compilers leave it: of an intersection of several primitives they make `never`. */
export function asCompiled(types: readonly TypeFact[]): TypeFact[] {
  const isPrimitive = (id: TypeId): boolean => primitiveKinds.some((kind) => kind === types[id]?.kind);
  return types.map((type) => {
    if (type.kind !== "intersection") return type;
    const primitive = type.members.find(isPrimitive);
    return { ...type, members: type.members.filter((id) => id === primitive || !isPrimitive(id)) };
  });
}

/** A type that may refer to others, or to itself. */
export function typeFact(id: number, reference: fc.Arbitrary<TypeId>): fc.Arbitrary<TypeFact> {
  const text = fc.constantFrom(`T${id}`, "Same");
  const kind = <K extends string>(value: K): fc.Arbitrary<K> => fc.constant(value);
  const members = fc.uniqueArray(reference, { minLength: 1, maxLength: 4 });
  const element = fc.record({ type: reference, optional: fc.boolean(), rest: mostly(false, true) });
  const elements = fc.oneof(
    { weight: 3, arbitrary: fc.array(element, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(element, { maxLength: 4 }) },
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom(...primitiveKinds), text }) },
    { weight: 4, arbitrary: fc.record({ kind: kind("union"), text, members, named: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: kind("intersection"), text, members, object: objectFacts(reference) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind("parameter"), text, constraint: fc.option(reference) }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: kind("array"), text, element: reference, toJSON: fc.constant(null) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: kind("tuple"),
        text,
        elements,
        toJSON: fc.constant(null),
        losesData: fc.boolean(),
      }),
    },
    { weight: 6, arbitrary: fc.record({ kind: kind("object"), text, object: objectFacts(reference) }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("unexpanded"), text }) },
  );
}

function toJSONFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<ToJSONFacts | null> {
  return fc.option(
    fc.record({ returns: fc.array(reference, { minLength: 1, maxLength: 2 }), optional: fc.boolean() }),
  );
}

function objectFacts(reference: fc.Arbitrary<TypeId>): fc.Arbitrary<ObjectFacts> {
  const property: fc.Arbitrary<PropertyFacts> = fc.record({
    name: fc.constantFrom("name", "message", "id", "user"),
    hidden: mostly(false, true),
    type: reference,
    optional: fc.boolean(),
    kind: fc.constantFrom("property", "method", "accessor"),
    private: mostly(false, true),
  });
  const index = fc.record({ key: fc.constantFrom("string", "number", "symbol"), type: reference });
  const context: fc.Arbitrary<ContextFacts> = fc.record({
    namesakeFrom: mostly(null, "aws-lambda"),
    declared: mostly(true, false),
    foreign: fc.uniqueArray(fc.constantFrom("user", "trace"), { maxLength: 2 }),
    given: fc.boolean(),
    extends: fc.boolean(),
    implements: mostly(false, true),
  });
  return fc.record({
    properties: fc.uniqueArray(property, { maxLength: 3, selector: (one) => one.name }),
    indexes: fc.uniqueArray(index, { maxLength: 2, selector: (one) => one.key }),
    callable: fc.boolean(),
    constructable: fc.boolean(),
    classInstance: fc.boolean(),
    builtins: fc.oneof(
      fc.constant([]),
      fc.constantFrom(["Error"], ["TypeError", "Error"], ["Function"], ["Date"]),
    ),
    toJSON: toJSONFacts(reference),
    thenable: mostly(false, true),
    context: fc.option(context),
  });
}

/** One value nine times out of ten. */
export function mostly<T>(usual: T, other: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) });
}
