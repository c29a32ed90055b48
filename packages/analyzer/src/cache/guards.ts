/** Says whether something that was read has a form. */
export type Guard = (value: unknown) => boolean;

export const isString: Guard = (value) => typeof value === "string";
export const isNumber: Guard = (value) => typeof value === "number";
export const isStringOrNull: Guard = (value) => value === null || isString(value);

export function isListOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

export function isTupleOf(...guards: readonly Guard[]): Guard {
  return (value) =>
    Array.isArray(value) &&
    value.length === guards.length &&
    guards.every((guard, index) => guard(value[index]));
}

/** An object with these members; it may have more. */
export function hasMembers(guards: Readonly<Record<string, Guard>>): Guard {
  const members = Object.entries(guards);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    members.every(([name, guard]) => guard((value as Record<string, unknown>)[name]));
}
