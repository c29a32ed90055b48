import type { TypeId } from "../facts.js";
import { constituents, typeAt } from "./table.js";
import type { TypeTable } from "./table.js";

/**
 * Whether every constituent is an error: the global `Error`, what derives from it, or an intersection with one. Having the same members is
 * not enough (the handler rules, section 3.6).
 */
export function isErrorLike(types: TypeTable, id: TypeId): boolean {
  const members = constituents(types, [id]);
  return members.length > 0 && members.every((member) => isErrorMember(types, member));
}

function isErrorMember(types: TypeTable, id: TypeId): boolean {
  const type = typeAt(types, id);
  if (type.kind === "object") return type.object.builtins.includes("Error");
  if (type.kind !== "intersection") return false;
  return type.object.builtins.includes("Error") || type.members.some((member) => isErrorLike(types, member));
}

/** Whether some constituent has `name` and `message` without being an error, so that a message can say that this is not enough. */
export function looksLikeError(types: TypeTable, id: TypeId): boolean {
  return constituents(types, [id]).some((member) => {
    const type = typeAt(types, member);
    if (type.kind !== "object" && type.kind !== "intersection") return false;
    if (isErrorMember(types, member)) return false;
    const names = new Set(type.object.properties.map((property) => property.name));
    return names.has("name") && names.has("message");
  });
}
