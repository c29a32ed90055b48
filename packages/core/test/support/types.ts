import type { ContextFacts, ObjectFacts, PrimitiveKind, TypeFact, TypeId } from "@fc-check/core";

/** A type as a test writes it: nested, and put into a table only when facts are built from it. */
export interface Type {
  readonly text: string;
  /** The fact about it; `id` gives the place in the table of a type that it refers to. */
  readonly fact: (id: (type: Type) => TypeId) => TypeFact;
}

export function primitive(kind: PrimitiveKind, text: string = kind): Type {
  return { text, fact: () => ({ kind, text }) };
}

export const any = primitive("any");
export const unknown = primitive("unknown");
export const unresolved = primitive("unresolved", "any");
export const never = primitive("never");
export const nothing = primitive("void");
export const undefinedType = primitive("undefined");
export const nullType = primitive("null");
export const string = primitive("string");
export const number = primitive("number");

export function union(...members: readonly Type[]): Type {
  const text = members.map((member) => member.text).join(" | ");
  return { text, fact: (id) => ({ kind: "union", text, members: members.map(id), named: false }) };
}

export function array(element: Type): Type {
  const text = `${element.text}[]`;
  return { text, fact: (id) => ({ kind: "array", text, element: id(element), toJSON: null }) };
}

/** A tuple; `open` adds a rest element of that type, `optionalFrom` is the first optional element. */
export function tuple(elements: readonly Type[], { open, optionalFrom = Infinity }: TupleForm = {}): Type {
  const text = `[${elements.map((element) => element.text).join(", ")}${open ? `, ...${open.text}[]` : ""}]`;
  return {
    text,
    fact: (id) => ({
      kind: "tuple",
      text,
      elements: [
        ...elements.map((type, at) => ({ type: id(type), optional: at >= optionalFrom, rest: false })),
        ...(open ? [{ type: id(open), optional: false, rest: true }] : []),
      ],
      toJSON: null,
      losesData: false,
    }),
  };
}

interface TupleForm {
  readonly open?: Type;
  readonly optionalFrom?: number;
}

/** A type parameter with its constraint, or without one. */
export function parameter(text: string, constraint: Type | null): Type {
  return {
    text,
    fact: (id) => ({ kind: "parameter", text, constraint: constraint === null ? null : id(constraint) }),
  };
}

/** An object type; its properties are plain ones. */
export function object(
  text: string,
  properties: Readonly<Record<string, Type>> = {},
  facts: Partial<ObjectFacts> = {},
): Type {
  return { text, fact: (id) => ({ kind: "object", text, object: objectFacts(properties, facts, id) }) };
}

/** An intersection; `facts` are those of the whole. */
export function intersection(members: readonly Type[], facts: Partial<ObjectFacts> = {}): Type {
  const text = members.map((member) => member.text).join(" & ");
  return {
    text,
    fact: (id) => ({
      kind: "intersection",
      text,
      members: members.map(id),
      object: objectFacts({}, facts, id),
    }),
  };
}

function objectFacts(
  properties: Readonly<Record<string, Type>>,
  facts: Partial<ObjectFacts>,
  id: (type: Type) => TypeId,
): ObjectFacts {
  return {
    properties: Object.entries(properties).map(([name, type]) => ({
      name,
      hidden: false,
      type: id(type),
      optional: false,
      kind: "property",
      private: false,
    })),
    indexes: [],
    callable: false,
    constructable: false,
    classInstance: false,
    builtins: [],
    toJSON: null,
    thenable: false,
    context: null,
    ...facts,
  };
}

const theContext: ContextFacts = {
  namesakeFrom: null,
  declared: true,
  foreign: [],
  given: true,
  extends: true,
  implements: false,
};

/** A type that has to do with the context; by default it is the context. */
export function contextual(text: string, context: Partial<ContextFacts> = {}): Type {
  return object(text, {}, { context: { ...theContext, ...context } });
}

export const context = contextual("Context");
/** An interface that extends the context by a required member. */
export const widerContext = contextual("UserContext", { foreign: ["user"], given: false });
/** The members of an error, without being one. */
export const lookalike = object("Failure", { name: string, message: string });
export const functionType = object("() => void", {}, { callable: true });
export const order = object("Order", { id: string });

/** The global `Error`, or a class or interface that derives from it. */
export function errorType(text = "Error"): Type {
  return object(text, { name: string, message: string }, { builtins: ["Error"] });
}

export const error = errorType();
export const errorOrNull = union(error, nullType);
