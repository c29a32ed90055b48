import { compareTexts } from "../texts.js";
import type { TypeSchema } from "./type-schema.js";
import { hasDiscriminant } from "./unions.js";

/** A type that references lead to. */
export interface Definition {
  readonly name: string;
  readonly schema: TypeSchema;
}

/**
 * Puts the members of unions in an order of their own, since the compiler's depends on what it has met before; gives the definitions, whose
 * references have numbers so far, their names, in the order in which they are met; and adds these to the schema.
 */
export function finish(root: TypeSchema, definitions: ReadonlyMap<string, Definition>): TypeSchema {
  const order = (schema: TypeSchema): TypeSchema => inOrder(mapSchemas(schema, order), definitions);
  const names = new Map<string, string>();
  const defs: [string, TypeSchema][] = [];
  const write = (schema: TypeSchema): TypeSchema => mapSchemas(refer(schema), write);
  const refer = (schema: TypeSchema): TypeSchema => {
    const { $ref: key } = schema;
    if (key === undefined) return schema;
    let name = names.get(key);
    if (name === undefined) {
      const definition = definitions.get(key);
      if (definition === undefined) throw new Error(`no definition has the key ${key}`);
      name = freeName(definition.name, new Set(names.values()));
      names.set(key, name);
      defs.push([name, write(order(definition.schema))]);
    }
    return { ...schema, $ref: `#/$defs/${encodeURIComponent(name)}` };
  };
  const written = write(order(root));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...written,
    ...(defs.length > 0 && { $defs: Object.fromEntries(defs.sort(([a], [b]) => compareTexts(a, b))) }),
  };
}

/** Types of one name are numbered. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${String(number)}`;
  return free;
}

/** The members of a union without those that are written twice, in the order of their texts; `oneOf` where a property tells them apart. */
function inOrder(schema: TypeSchema, definitions: ReadonlyMap<string, Definition>): TypeSchema {
  const { anyOf, ...rest } = schema;
  if (anyOf === undefined) return schema;
  const resolve = (one: TypeSchema): TypeSchema =>
    one.$ref === undefined ? one : (definitions.get(one.$ref)?.schema ?? one);
  const named = (key: string): string => JSON.stringify(definitions.get(key)?.name ?? key);
  const textOf = (one: TypeSchema): string =>
    JSON.stringify(one).replace(/(?<="\$ref":)"(\d+!?)"/g, (_, key: string) => named(key));
  // Two types of one name are told apart by what they say.
  const keys = new Map(anyOf.map((one) => [one, `${textOf(one)} ${textOf(resolve(one))}`]));
  const members = [...new Map(anyOf.map((one) => [keys.get(one), one])).values()].sort((a, b) =>
    compareTexts(String(keys.get(a)), String(keys.get(b))),
  );
  const [only] = members;
  if (members.length === 1 && only !== undefined) return { ...only, ...rest };
  return { ...rest, [hasDiscriminant(members, resolve) ? "oneOf" : "anyOf"]: members };
}

/** A schema with others in the places of those in it. */
function mapSchemas(schema: TypeSchema, map: (schema: TypeSchema) => TypeSchema): TypeSchema {
  const mapAll = (schemas: Readonly<Record<string, TypeSchema>>): Record<string, TypeSchema> =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, map(one)]));
  const { properties, patternProperties, additionalProperties, items, not } = schema;
  const { prefixItems, anyOf, oneOf, allOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapAll(properties) }),
    ...(patternProperties && { patternProperties: mapAll(patternProperties) }),
    ...(additionalProperties && { additionalProperties: map(additionalProperties) }),
    ...(prefixItems && { prefixItems: prefixItems.map(map) }),
    ...(items && { items: map(items) }),
    ...(not && { not: map(not) }),
    ...(anyOf && { anyOf: anyOf.map(map) }),
    ...(oneOf && { oneOf: oneOf.map(map) }),
    ...(allOf && { allOf: allOf.map(map) }),
  };
}
