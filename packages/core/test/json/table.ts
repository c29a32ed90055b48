import type { FileFacts, TypeFact, TypeId } from "@fc-check/core";
import { file, handler } from "../support/facts.js";
import { nullType, primitive, tuple } from "../support/types.js";

/** The types that a type stands for: unions taken apart, type parameters replaced by their constraints. */
export function typesAt(types: readonly TypeFact[], roots: readonly TypeId[]): Map<TypeId, TypeFact> {
  const found = new Map<TypeId, TypeFact>();
  const seen = new Set<TypeId>();
  const open = [...roots];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const type = types[id];
    if (type === undefined || seen.has(id)) continue;
    seen.add(id);
    if (type.kind === "union") open.push(...type.members);
    else if (type.kind === "parameter" && type.constraint !== null) open.push(type.constraint);
    else found.set(id, type);
  }
  return found;
}

/** The facts about a handler whose input, or whose output, is one type of a table. */
export function factsAbout(
  direction: "input" | "output",
  types: readonly TypeFact[],
  root: TypeId,
): FileFacts {
  const place = primitive("any", "Place");
  const spec = direction === "input" ? handler([place], nullType) : handler([], tuple([place, nullType]));
  const facts = file([spec]);
  const offset = facts.types.length;
  const own = facts.types.map((type): TypeFact =>
    type.text === "Place" ? { kind: "union", text: "Place", named: false, members: [root + offset] } : type,
  );
  return { ...facts, types: [...own, ...types.map((type) => moved(type, offset))] };
}

/** The same type in a table in which it and all others stand `by` places further on. Ids are the only numbers in a type. */
function moved(type: TypeFact, by: number): TypeFact {
  const text = JSON.stringify(type, (_, value: unknown) => (typeof value === "number" ? value + by : value));
  return JSON.parse(text) as TypeFact;
}
