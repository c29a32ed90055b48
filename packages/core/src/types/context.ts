import type { ContextFacts, TypeId } from "../facts.js";
import { isNullable, nonNullable, textOf, typeAt, unionMembers } from "./table.js";
import type { TypeTable } from "./table.js";

/**
 * What a parameter's type has to do with the context. `more`: it asks for more than the runtime gives. `ambiguous`: a union of the context
 * and anything else.
 */
export type ContextRelation = "context" | "more" | "ambiguous" | "none";

/** Judges a parameter's type (docs/handler-rules.md, section 3.3). */
export function contextRelation(types: TypeTable, id: TypeId): ContextRelation {
  const members = unionMembers(types, id).filter((member) => !isNullable(types, member));
  const relations = new Set(members.map((member) => relationOfMember(types, member)));
  const [only] = relations;
  if (relations.size <= 1) return only ?? "none";
  return relations.has("context") || relations.has("more") ? "ambiguous" : "none";
}

/** What a type asks for that the runtime does not give, in words: the names of its own members, or that it is a class. */
export function asksForMore(types: TypeTable, id: TypeId): string {
  const names = new Set<string>();
  for (const member of nonNullable(types, id)) {
    const context = contextOf(types, member);
    if (context === null) continue;
    if (context.implements) return "it is a class of its own";
    for (const name of context.foreign) names.add(name);
  }
  if (names.size === 0) return "it may be narrower than the context";
  return [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(", ");
}

/** A type as messages name it: one that only has the name of a context with the package or file that it comes from. */
export function namedType(types: TypeTable, id: TypeId): string {
  const from = nonNullable(types, id).flatMap((member) => contextOf(types, member)?.namesakeFrom ?? []);
  const text = `\`${textOf(types, id)}\``;
  return from[0] === undefined ? text : `${text} from \`${from[0]}\``;
}

/** Whether a type is not the context, but has the name of one. */
export function isNamesake(types: TypeTable, id: TypeId): boolean {
  return nonNullable(types, id).some((member) => contextOf(types, member)?.namesakeFrom != null);
}

/** A type parameter may be anything that extends its constraint: where that is the context, it may ask for more. */
function relationOfMember(types: TypeTable, id: TypeId): "context" | "more" | "none" {
  if (typeAt(types, id).kind !== "parameter") return relationOfObject(types, id);
  const related = nonNullable(types, id).some((member) => relationOfObject(types, member) !== "none");
  return related ? "more" : "none";
}

function contextOf(types: TypeTable, id: TypeId): ContextFacts | null {
  const type = typeAt(types, id);
  return type.kind === "object" || type.kind === "intersection" ? type.object.context : null;
}

function relationOfObject(types: TypeTable, id: TypeId): "context" | "more" | "none" {
  const context = contextOf(types, id);
  if (context === null) return "none";
  if (context.implements) return "more";
  if (!context.declared) return "none";
  if (context.foreign.length > 0) return "more";
  if (context.given) return "context";
  // Its members are the context's, but narrower (`Required<Context>`): more. With other types (a mapped type that changes them): a type of its own.
  return context.extends ? "more" : "none";
}
