import type { ObjectFacts, PropertyFacts, ToJSONFacts, TypeFact, TypeId } from "../facts.js";
import { contextRelation } from "../types/context.js";
import { constituents, typeAt } from "../types/table.js";
import type { TypeTable } from "../types/table.js";
import { builtinProblem, isBytes } from "./problems.js";
import type { Direction, Problem } from "./problems.js";

/** What is wrong with a type at one path, and where to look on from there. A union adds nothing to the path: its members are taken together. */
export interface Parts {
  readonly wrong: readonly WrongPart[];
  /** In the order of their segments. */
  readonly children: readonly ChildPart[];
  /** Something can stand there that is not `undefined`. */
  readonly hasValue: boolean;
}

/** One constituent that JSON can't carry. */
interface WrongPart {
  readonly problem: Problem;
  readonly type: TypeId;
}

/** A part of a type, one step down. */
export interface ChildPart {
  /** How the step is printed: `.name`, `["a-b"]`, `[]`, `[0]`, `[key]`. */
  readonly segment: string;
  readonly type: TypeId;
  /** `optional`: it may be missing, so `undefined` and `never` are no matter. `element`: `never` is the element of an empty array. */
  readonly leave: Leave;
  /** The constituent that it is a part of. */
  readonly of: TypeId;
}

/** What is found while constituents are taken apart. */
interface Taken {
  readonly wrong: WrongPart[];
  readonly children: ChildPart[];
}

export type Leave = "optional" | "element" | "nothing";

/** Takes what stands at one path apart: a type, or several of which it is one. */
export function partsOf(
  types: TypeTable,
  direction: Direction,
  roots: readonly TypeId[],
  leave: Leave,
): Parts {
  const found: Taken = { wrong: [], children: [] };
  const { wrong, children } = found;
  const all = constituents(types, roots);
  const present = all.filter(
    (id) =>
      !isAbsent(typeAt(types, id).kind, all.length, direction, leave) &&
      (all.length === 1 || !isImpossible(types, id)),
  );
  for (const id of present) takeApart(types, direction, id, found);
  children.sort((a, b) => (a.segment < b.segment ? -1 : a.segment > b.segment ? 1 : 0));
  return {
    wrong,
    children,
    hasValue: present.some((id) => !["undefined", "void", "never"].includes(typeAt(types, id).kind)),
  };
}

/** Whether no value can have a type: one of its members, which may not be missing, is `never`. */
export function isImpossible(types: TypeTable, id: TypeId): boolean {
  const type = typeAt(types, id);
  const isNever = (member: TypeId): boolean => typeAt(types, member).kind === "never";
  if (type.kind === "tuple")
    return type.elements.some(({ type: element, optional, rest }) => !optional && !rest && isNever(element));
  if (type.kind !== "object" && type.kind !== "intersection") return false;
  return type.object.properties.some(
    ({ type: member, optional, hidden }) => !optional && !hidden && isNever(member),
  );
}

/** Whether a constituent stands for a value that is not there, where that is allowed. */
function isAbsent(kind: TypeFact["kind"], count: number, direction: Direction, leave: Leave): boolean {
  if (kind === "never") return leave !== "nothing" || count > 1;
  if (kind !== "undefined" && kind !== "void") return false;
  return direction === "output" || leave === "optional" || count > 1;
}

function takeApart(types: TypeTable, direction: Direction, id: TypeId, found: Taken): void {
  const { wrong, children } = found;
  const type = typeAt(types, id);
  const problem = problemOf(types, direction, id);
  if (problem !== undefined) wrong.push({ problem, type: id });
  else if (type.kind === "array" || type.kind === "tuple") {
    const { toJSON } = type;
    if (direction === "output" && toJSON !== null) takeReturned(types, toJSON, id, found);
    if (direction === "input" || toJSON?.optional !== false) children.push(...elementsOf(type, id));
  } else if (type.kind === "object" || (type.kind === "intersection" && !isBrand(types, type.members))) {
    const { object } = type;
    const toJSON = direction === "output" ? object.toJSON : null;
    if (toJSON !== null) takeReturned(types, toJSON, id, found);
    if (toJSON?.optional !== false) children.push(...members(object, direction, id));
  }
}

/** `JSON.stringify` asks `toJSON` once: what it returns is written as it is. One that returns `never` throws. */
function takeReturned(types: TypeTable, { returns }: ToJSONFacts, of: TypeId, found: Taken): void {
  const given = constituents(types, returns);
  if (given.every((id) => typeAt(types, id).kind === "never"))
    found.wrong.push({ problem: "never", type: of });
  for (const id of given) takeGiven(types, id, found);
}

/** What a `toJSON` gave: its own `toJSON`, where it has one, is not asked again. */
function takeGiven(types: TypeTable, id: TypeId, found: Taken): void {
  const { wrong, children } = found;
  const type = typeAt(types, id);
  if (["undefined", "void", "never"].includes(type.kind)) return;
  if (type.kind === "array" || type.kind === "tuple") {
    if (type.kind === "tuple" && type.losesData) wrong.push({ problem: "array", type: id });
    else children.push(...elementsOf(type, id));
    return;
  }
  if ((type.kind !== "object" && type.kind !== "intersection") || type.object.toJSON === null) {
    takeApart(types, "output", id, found);
    return;
  }
  const problem = objectProblem(types, "asked output", id, type.object);
  if (problem === undefined) children.push(...members(type.object, "output", id));
  else wrong.push({ problem, type: id });
}

function elementsOf(type: TypeFact & { kind: "array" | "tuple" }, of: TypeId): ChildPart[] {
  if (type.kind === "array") return [{ segment: "[]", type: type.element, leave: "element", of }];
  return type.elements.map(({ type: element, optional, rest }, index) => {
    const leave = optional ? "optional" : rest ? "element" : "nothing";
    return { segment: rest ? "[]" : `[${String(index)}]`, type: element, leave, of };
  });
}

/** The properties of an object that are part of its JSON. */
export function jsonProperties(object: ObjectFacts, direction: Direction): readonly PropertyFacts[] {
  return object.properties.filter(
    ({ hidden, kind, name }) =>
      !hidden &&
      (direction === "input" || (kind === "property" && (name !== "toJSON" || object.toJSON === null))),
  );
}

function members(object: ObjectFacts, direction: Direction, of: TypeId): ChildPart[] {
  return [
    ...jsonProperties(object, direction).map(({ name, type, optional }): ChildPart => {
      return { segment: segmentOf(name), type, leave: optional ? "optional" : "nothing", of };
    }),
    ...object.indexes
      .filter(({ key }) => key !== "symbol")
      .map(({ type }): ChildPart => ({ segment: "[key]", type, leave: "element", of })),
  ];
}

/** How a step to a property is printed: `.name`, `["a-b"]`. */
export function segmentOf(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name)
    ? `.${name}`
    : `[${JSON.stringify(name)}]`;
}

/** What is wrong with a constituent itself; undefined where its parts decide. */
function problemOf(types: TypeTable, direction: Direction, id: TypeId): Problem | undefined {
  const type = typeAt(types, id);
  switch (type.kind) {
    case "bigint":
    case "symbol":
    case "never":
    case "unresolved":
      return type.kind;
    case "undefined":
    case "void":
      return "undefined";
    case "unexpanded":
      return "deep";
    case "intersection": {
      const primitives = type.members.filter((member) => isPrimitive(typeAt(types, member).kind));
      if (primitives.length > 0) {
        return primitives.flatMap((member) => problemOf(types, direction, member) ?? []).sort()[0];
      }
      return objectProblem(types, direction, id, type.object);
    }
    case "object":
      return objectProblem(types, direction, id, type.object);
    case "tuple": {
      const writesItself = direction === "output" && type.toJSON?.optional === false;
      return type.losesData && !writesItself ? "array" : undefined;
    }
    default:
      return undefined;
  }
}

/** Of an asked output, the `toJSON` counts no more. */
function objectProblem(
  types: TypeTable,
  direction: Direction | "asked output",
  id: TypeId,
  object: ObjectFacts,
): Problem | undefined {
  const relation = contextRelation(types, id);
  if (relation === "context" || relation === "more") return "context";
  if (object.callable || object.constructable) return "function";
  // Before `toJSON`: the one of Bluebird's promises shows their state, and not what they give.
  if (direction !== "input" && object.thenable) return "promise";
  const writesItself = direction === "output" && object.toJSON?.optional === false;
  if (writesItself && !object.builtins.some(isBytes)) return undefined;
  const builtin = builtinProblem(object.builtins);
  if (builtin !== undefined) return builtin;
  const behaves = ({ kind, private: isPrivate }: PropertyFacts): boolean => kind !== "property" || isPrivate;
  return direction === "input" && object.classInstance && object.properties.some(behaves)
    ? "instance"
    : undefined;
}

/** A primitive with members of its own exists in types only: a brand. */
function isBrand(types: TypeTable, ids: readonly TypeId[]): boolean {
  return ids.some((id) => isPrimitive(typeAt(types, id).kind));
}

/** Whether values of a kind have no members. */
export function isPrimitive(kind: TypeFact["kind"]): boolean {
  return ["string", "number", "boolean", "bigint", "symbol", "enum", "null", "undefined", "void"].includes(
    kind,
  );
}
