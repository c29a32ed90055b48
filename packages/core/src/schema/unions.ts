import { nothing } from "./type-schema.js";
import type { Literal, TypeSchema } from "./type-schema.js";

/** The values that stand at one place: what is left of the members of a union when nothing is written twice. */
export interface Alternatives {
  /** `string`, `number`, `boolean` and `null`. */
  readonly simple: ReadonlySet<string>;
  readonly values: ReadonlySet<Literal>;
  readonly others: readonly TypeSchema[];
}

/** The schema of a union. Its members are not in order yet. */
export function unionSchema({ simple, values, others }: Alternatives): TypeSchema {
  if (others.some((one) => Object.keys(one).length === 0)) return {};
  const kinds = new Set(simple);
  const left = new Set(values);
  if (left.has(true) && left.has(false)) {
    left.delete(true);
    left.delete(false);
    kinds.add("boolean");
  }
  const literals = [...left].filter((value) => !kinds.has(typeof value));
  // One list is easier to read than two alternatives.
  if (literals.length > 0 && kinds.delete("null")) literals.push(null);
  const members = [...simpleSchema([...kinds].sort()), ...literalSchema(literals), ...others];
  const [only] = members;
  if (only === undefined) return nothing;
  return members.length === 1 ? only : { anyOf: members };
}

function simpleSchema(kinds: readonly string[]): TypeSchema[] {
  const [first] = kinds;
  if (first === undefined) return [];
  // `null` comes last.
  const sorted = [...kinds.filter((kind) => kind !== "null"), ...kinds.filter((kind) => kind === "null")];
  return [{ type: kinds.length === 1 ? first : sorted }];
}

function literalSchema(literals: readonly Literal[]): TypeSchema[] {
  const [only] = literals;
  if (only === undefined) return [];
  const kinds = new Set(literals.map((value) => typeof value));
  const [kind] = kinds;
  const type = kinds.size === 1 && kind !== "object" ? { type: kind } : {};
  if (literals.length === 1) return [{ ...type, const: only }] as TypeSchema[];
  return [{ ...type, enum: [...literals].sort(byKindAndValue) }] as TypeSchema[];
}

/** `null` comes last. */
function byKindAndValue(a: Literal, b: Literal): number {
  if (a === null || b === null) return a === null ? 1 : -1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [`${typeof a} ${String(a)}`, `${typeof b} ${String(b)}`];
  return first < second ? -1 : 1;
}

/**
 * Whether a property tells the members of a union apart: each requires it, and no two take the same value. `resolve` gives what a reference stands
 * for.
 */
export function hasDiscriminant(
  members: readonly TypeSchema[],
  resolve: (schema: TypeSchema) => TypeSchema,
): boolean {
  const [first, ...rest] = members.map(resolve);
  if (first === undefined || rest.length === 0) return false;
  return (first.required ?? []).some((name) => {
    const values = [first, ...rest].map((member) =>
      member.required?.includes(name) === true ? literalsOf(member.properties?.[name]) : undefined,
    );
    if (values.includes(undefined)) return false;
    const all = values.flatMap((one) => one ?? []);
    return new Set(all).size === all.length;
  });
}

function literalsOf(schema: TypeSchema | undefined): readonly Literal[] | undefined {
  return schema?.const === undefined ? schema?.enum : [schema.const];
}
