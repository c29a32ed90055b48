import type {
  FileFacts,
  FunctionFacts,
  HandlerFacts,
  ObjectFacts,
  ToJSONFacts,
  TypeFact,
  TypeId,
} from "@fc-check/core";

/** The same facts with everything turned around whose order says nothing: members of unions and intersections, properties. */
export function reordered(facts: FileFacts): FileFacts {
  return {
    ...facts,
    types: facts.types.map((type) => reorderedType(type)),
    handlers: facts.handlers.map((handler) => ({
      ...handler,
      candidates: handler.candidates.toReversed().map(({ type, signatures }) => ({
        type,
        signatures: signatures.map((signature) => ({
          ...signature,
          result: { ...signature.result, constituents: signature.result.constituents.toReversed() },
        })),
      })),
    })),
  };
}

function reorderedType(type: TypeFact): TypeFact {
  switch (type.kind) {
    case "union":
      return { ...type, members: type.members.toReversed() };
    case "intersection":
      return { ...type, members: type.members.toReversed(), object: reorderedObject(type.object) };
    case "object":
      return { ...type, object: reorderedObject(type.object) };
    default:
      return type;
  }
}

function reorderedObject(object: ObjectFacts): ObjectFacts {
  const { context } = object;
  return {
    ...object,
    properties: object.properties.toReversed(),
    indexes: object.indexes.toReversed(),
    toJSON: object.toJSON && { ...object.toJSON, returns: object.toJSON.returns.toReversed() },
    context: context === null ? null : { ...context, foreign: context.foreign.toReversed() },
  };
}

/** The same facts with the types at other places of the table: type N goes to `places[N]`. */
export function renumbered(facts: FileFacts, places: readonly TypeId[]): FileFacts {
  const id = (old: TypeId): TypeId => places[old] ?? old;
  const types: TypeFact[] = [...facts.types];
  facts.types.forEach((type, old) => {
    types[id(old)] = renumberedType(type, id);
  });
  return { ...facts, types, handlers: facts.handlers.map((handler) => renumberedHandler(handler, id)) };
}

function renumberedHandler(handler: HandlerFacts, id: (old: TypeId) => TypeId): HandlerFacts {
  return {
    ...handler,
    candidates: handler.candidates.map(({ type, signatures }) => ({
      type: id(type),
      signatures: signatures.map((signature) => ({
        ...signature,
        parameters: signature.parameters.map((one) => ({ ...one, type: id(one.type) })),
        result: { ...signature.result, constituents: signature.result.constituents.map(id) },
        implementation: signature.implementation && renumberedFunction(signature.implementation, id),
      })),
    })),
    schema: handler.schema && {
      ...handler.schema,
      takes: handler.schema.takes.map(id),
      gives: handler.schema.gives.map(({ type, fits }) => ({ type: id(type), fits: fits.map(id) })),
    },
  };
}

function renumberedFunction(written: FunctionFacts, id: (old: TypeId) => TypeId): FunctionFacts {
  return {
    ...written,
    returns: written.returns.map((one) => ({
      ...one,
      type: one.type === null ? null : id(one.type),
      literals:
        one.literals?.map((elements) =>
          elements.map((element) => ({ ...element, type: id(element.type) })),
        ) ?? null,
    })),
  };
}

function renumberedType(type: TypeFact, id: (old: TypeId) => TypeId): TypeFact {
  switch (type.kind) {
    case "union":
      return { ...type, members: type.members.map(id) };
    case "intersection":
      return { ...type, members: type.members.map(id), object: renumberedObject(type.object, id) };
    case "object":
      return { ...type, object: renumberedObject(type.object, id) };
    case "parameter":
      return { ...type, constraint: type.constraint === null ? null : id(type.constraint) };
    case "array":
      return { ...type, element: id(type.element), toJSON: renumberedToJSON(type.toJSON, id) };
    case "tuple":
      return {
        ...type,
        elements: type.elements.map((one) => ({ ...one, type: id(one.type) })),
        toJSON: renumberedToJSON(type.toJSON, id),
      };
    default:
      return type;
  }
}

function renumberedToJSON(toJSON: ToJSONFacts | null, id: (old: TypeId) => TypeId): ToJSONFacts | null {
  return toJSON && { ...toJSON, returns: toJSON.returns.map(id) };
}

function renumberedObject(object: ObjectFacts, id: (old: TypeId) => TypeId): ObjectFacts {
  return {
    ...object,
    properties: object.properties.map((one) => ({ ...one, type: id(one.type) })),
    indexes: object.indexes.map((one) => ({ ...one, type: id(one.type) })),
    toJSON: renumberedToJSON(object.toJSON, id),
  };
}
