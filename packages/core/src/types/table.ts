import type { TypeFact, TypeId } from "../facts.js";
import { compareMembers } from "../texts.js";

/** The types of one file's facts. */
export type TypeTable = readonly TypeFact[];

/** The fact with this id. Facts that refer to no type of their table are a defect of the extractor, and it is named. */
export function typeAt(types: TypeTable, id: TypeId): TypeFact {
  const type = types[id];
  if (type === undefined)
    throw new Error(`The facts refer to type ${String(id)}, but the table has ${String(types.length)}.`);
  return type;
}

/**
 * How messages name a type. The members of a union come in the order of their texts, since the order that the compiler prints depends on what
 * it has met before, and so on the host.
 */
export function textOf(types: TypeTable, id: TypeId): string {
  const type = typeAt(types, id);
  if (type.kind !== "union" || type.named || type.members.length > maximumMembers) return type.text;
  return memberTexts(types, constituents(types, type.members));
}

/** How many elements a tuple has; infinity for one of open length, and for what is not a tuple. */
export function tupleLength(types: TypeTable, id: TypeId): number {
  const type = typeAt(types, id);
  if (type.kind !== "tuple" || type.elements.some((element) => element.rest)) return Infinity;
  return type.elements.length;
}

/** The constituents of a type: unions taken apart at every level, type parameters replaced by their constraints. */
export function constituents(types: TypeTable, roots: readonly TypeId[]): TypeId[] {
  return takeApart(types, roots, (type) => {
    if (type.kind === "union") return type.members;
    return type.kind === "parameter" && type.constraint !== null ? [type.constraint] : null;
  });
}

/** The members of a union, taken apart at every level; a type that is not a union is its own only member. */
export function unionMembers(types: TypeTable, root: TypeId): TypeId[] {
  return takeApart(types, [root], (type) => (type.kind === "union" ? type.members : null));
}

/** Follows `into` from each type on; those for which it is null are what remains, each once. */
function takeApart(
  types: TypeTable,
  roots: readonly TypeId[],
  into: (type: TypeFact) => readonly TypeId[] | null,
): TypeId[] {
  const result = new Set<TypeId>();
  const seen = new Set<TypeId>();
  const visit = (id: TypeId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const inner = into(typeAt(types, id));
    if (inner === null) result.add(id);
    else inner.forEach(visit);
  };
  roots.forEach(visit);
  return [...result];
}

/** The constituents without `null` and `undefined`. */
export function nonNullable(types: TypeTable, id: TypeId): TypeId[] {
  return constituents(types, [id]).filter((member) => !isNullable(types, member));
}

/** Whether a type is `null` or `undefined`. */
export function isNullable(types: TypeTable, id: TypeId): boolean {
  const { kind } = typeAt(types, id);
  return kind === "null" || kind === "undefined";
}

/**
 * Prints a union of types. One type keeps its own text (and so its alias); several are printed once each, `undefined` and `null` last, in the
 * order of their texts otherwise, because the order of members differs from one compiler to the next.
 */
export function unionText(types: TypeTable, ids: readonly TypeId[]): string {
  const [first] = ids;
  if (ids.length === 1 && first !== undefined) return textOf(types, first);
  const members = constituents(types, ids);
  const some = members.filter((id) => typeAt(types, id).kind !== "never");
  return memberTexts(types, some.length === 0 ? members : some);
}

/** One type as the compiler prints it; several as their union. */
export function printedUnion(types: TypeTable, ids: readonly TypeId[]): string {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? typeAt(types, only).text : unionText(types, ids);
}

/** How many members of a union are named; of a longer one the compiler's own text is kept, which it has cut. */
const maximumMembers = 20;

function memberTexts(types: TypeTable, ids: readonly TypeId[]): string {
  const texts = new Set(ids.map((id) => typeAt(types, id).text));
  if (texts.delete("true")) texts.add(texts.delete("false") ? "boolean" : "true");
  return [...texts].sort(compareMembers).join(" | ");
}
