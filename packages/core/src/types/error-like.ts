import type { TypeId } from "../facts.js";
import { constituents, typeAt } from "./table.js";
import type { TypeTable } from "./table.js";

/**
 * Whether every constituent is an error: the global `Error`, what derives from it, or an intersection with one. Having the same members is
 * not enough (docs/handler-rules.md, section 3.6).
 */
export function isErrorLike(types: TypeTable, id: TypeId): boolean {
  return isError(types, id, new Set());
}

/** `outer`: the intersections that are being looked into, so one which contains itself comes to an end. */
function isError(types: TypeTable, id: TypeId, outer: ReadonlySet<TypeId>): boolean {
  const members = constituents(types, [id]);
  return members.length > 0 && members.every((member) => isErrorMember(types, member, outer));
}

function isErrorMember(types: TypeTable, id: TypeId, outer: ReadonlySet<TypeId> = new Set()): boolean {
  const type = typeAt(types, id);
  if (type.kind === "object") return type.object.builtins.includes("Error");
  if (type.kind !== "intersection" || outer.has(id)) return false;
  const within = new Set([...outer, id]);
  return (
    type.object.builtins.includes("Error") || type.members.some((member) => isError(types, member, within))
  );
}

/** Whether some constituent has `name` and `message` without being an error, so a message can say that this is not enough. */
export function looksLikeError(types: TypeTable, id: TypeId): boolean {
  return constituents(types, [id]).some((member) => {
    const type = typeAt(types, member);
    if (type.kind !== "object" && type.kind !== "intersection") return false;
    if (isErrorMember(types, member)) return false;
    const names = new Set(type.object.properties.map((property) => property.name));
    return names.has("name") && names.has("message");
  });
}
