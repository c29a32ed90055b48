import type { TypeSchema } from "@fc-check/core";

/**
 * A schema as Ajv compiles it: draft 07, since what 2020-12 needs beyond that costs time at every event. `expected`: what stands there, in words.
 */
export interface Rule {
  readonly $ref?: string;
  readonly expected?: string;
  readonly type?: TypeSchema["type"];
  readonly const?: TypeSchema["const"];
  readonly enum?: TypeSchema["enum"];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Rule;
  readonly patternProperties?: Readonly<Record<string, Rule>>;
  readonly items?: Rule | readonly Rule[];
  readonly additionalItems?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Rule[];
  readonly oneOf?: readonly Rule[];
  readonly allOf?: readonly Rule[];
  readonly not?: Rule;
  readonly discriminator?: { readonly propertyName: string; readonly expected: string };
}

/** The rules of a schema: `root`, and those that references lead to. */
export interface Rules {
  readonly root: Rule;
  readonly named: ReadonlyMap<string, Rule>;
}

/** How many alternatives Ajv gets at once: it nests what it writes of them, and of thousands neither it nor an engine would find the end. */
const mostAlternatives = 50;

/** How many values are named in words. */
const mostValues = 8;

/** Writes the rules of an event's schema. */
export function rulesOf(schema: TypeSchema, templates: ReadonlyMap<string, string>): Rules {
  const definitions = Object.entries(schema.$defs ?? {});
  const ids = new Map(
    definitions.map(([name], index) => [`#/$defs/${encodeURIComponent(name)}`, `d${String(index)}`]),
  );
  const schemas = new Map(definitions.map(([, one], index) => [`d${String(index)}`, one]));
  const idOf = (ref: string): string => ids.get(ref) ?? ref;
  const resolve = (one: TypeSchema): TypeSchema =>
    one.$ref === undefined ? one : (schemas.get(idOf(one.$ref)) ?? one);
  const write = (one: TypeSchema): Rule => writeRule(one, { write, resolve, idOf, templates });
  return {
    root: write(schema),
    named: new Map([...schemas].map(([id, one]) => [id, write(one)])),
  };
}

interface Writing {
  readonly write: (schema: TypeSchema) => Rule;
  /** What a reference stands for. */
  readonly resolve: (schema: TypeSchema) => TypeSchema;
  readonly idOf: (ref: string) => string;
  /** The template literals of patterns. */
  readonly templates: ReadonlyMap<string, string>;
}

function writeRule(schema: TypeSchema, writing: Writing): Rule {
  const { write, idOf } = writing;
  const { $ref, type, const: value, enum: values, pattern, required, minItems, maxItems } = schema;
  const { additionalProperties, prefixItems, items, allOf, not } = schema;
  const expected = wordsOf(schema, writing);
  const rest = items && write(items);
  return {
    ...($ref !== undefined && { $ref: idOf($ref) }),
    ...(expected !== type && { expected }),
    ...(type !== undefined && { type }),
    ...(value !== undefined && { const: value }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(required && { required }),
    ...writeProperties(schema, write),
    ...(additionalProperties && { additionalProperties: write(additionalProperties) }),
    ...(prefixItems
      ? { items: prefixItems.map(write), ...(rest && { additionalItems: rest }) }
      : rest && { items: rest }),
    // Without a first element there is nothing to count.
    ...(minItems !== undefined && minItems > 0 && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...writeUnion(schema, writing),
    ...(allOf && { allOf: allOf.map(write) }),
    ...(not && { not: write(not) }),
  };
}

/** Ajv leaves out a property `__proto__`, but not a pattern for it. */
function writeProperties(
  { properties = {}, patternProperties = {} }: TypeSchema,
  write: (schema: TypeSchema) => Rule,
): Pick<Rule, "properties" | "patternProperties"> {
  const own = Object.entries(properties).filter(([name]) => name !== "__proto__");
  const proto = Object.entries(properties).filter(([name]) => name === "__proto__");
  const patterns = [
    ...proto.map(([, one]) => ["^__proto__$", one] as const),
    ...Object.entries(patternProperties),
  ];
  return {
    ...(own.length > 0 && { properties: Object.fromEntries(own.map(([name, one]) => [name, write(one)])) }),
    ...(patterns.length > 0 && {
      patternProperties: Object.fromEntries(patterns.map(([name, one]) => [name, write(one)])),
    }),
  };
}

/** Where a text tells the members apart, only the one that it names is tried. */
function writeUnion(schema: TypeSchema, { write, resolve }: Writing): Rule {
  const members = schema.oneOf ?? schema.anyOf;
  if (members === undefined) return {};
  const tag = schema.oneOf && members.length <= mostAlternatives ? tagOf(members.map(resolve)) : undefined;
  if (tag === undefined) return { anyOf: inGroups(members.map(write)) };
  const values = members.flatMap((member) => valuesOf(resolve(member).properties?.[tag] ?? {}));
  return {
    type: "object",
    discriminator: { propertyName: tag, expected: listOf(values.map((one) => JSON.stringify(one))) },
    oneOf: members.map(write),
  };
}

/** A property that has a text of its own in each of some objects. */
function tagOf(members: readonly TypeSchema[]): string | undefined {
  const [first] = members;
  return first?.required?.find((name) => {
    const all = members.map((member) =>
      member.type === "object" && member.required?.includes(name)
        ? valuesOf(member.properties?.[name] ?? {})
        : [],
    );
    const values = all.flat();
    return (
      name !== "__proto__" &&
      all.every((one) => one.length > 0 && one.every((value) => typeof value === "string")) &&
      new Set(values).size === values.length
    );
  });
}

function valuesOf(schema: TypeSchema): readonly unknown[] {
  return schema.const === undefined ? (schema.enum ?? []) : [schema.const];
}

function inGroups(rules: readonly Rule[]): readonly Rule[] {
  if (rules.length <= mostAlternatives) return rules;
  const size = Math.ceil(rules.length / mostAlternatives);
  const groups = Array.from({ length: Math.ceil(rules.length / size) }, (_, index) =>
    rules.slice(index * size, (index + 1) * size),
  );
  return groups.map((anyOf) => ({ anyOf: inGroups(anyOf) }));
}

/** What a schema takes, in the words of a message: `string`, `"a" or "b"`, `object or null`. */
function wordsOf(schema: TypeSchema, { resolve, templates }: Writing): string {
  const words = new Set<string>();
  const seen = new Set<TypeSchema>();
  const visit = (unresolved: TypeSchema): void => {
    const one = resolve(unresolved);
    if (seen.has(one)) return;
    seen.add(one);
    const { type, pattern, anyOf, oneOf, allOf } = one;
    const values = valuesOf(one);
    if (anyOf ?? oneOf) (anyOf ?? oneOf)?.forEach(visit);
    else if (values.length > 0) values.forEach((value) => words.add(JSON.stringify(value)));
    else if (pattern !== undefined) words.add(templates.get(pattern) ?? `string that matches ${pattern}`);
    else if (type !== undefined) [type].flat().forEach((kind) => words.add(kind));
    else if (allOf) words.add("what all of its types take");
    else words.add("no value");
  };
  if (isOpen(resolve(schema))) return "a value";
  visit(schema);
  return listOf([...words]);
}

function isOpen({ type, not, anyOf, oneOf, allOf, ...rest }: TypeSchema): boolean {
  return [type, not, anyOf, oneOf, allOf].every((one) => one === undefined) && valuesOf(rest).length === 0;
}

function listOf(words: readonly string[]): string {
  const named = words.slice(0, mostValues);
  if (words.length > mostValues) return `${named.join(", ")} or another of ${String(words.length)}`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} or ${named.at(-1) ?? ""}`;
}

/** The rules that a rule consists of. */
export function partsOf(rule: Rule): Rule[] {
  const { properties, patternProperties, additionalProperties, items, additionalItems, not } = rule;
  return [
    ...Object.values(properties ?? {}),
    ...Object.values(patternProperties ?? {}),
    ...[additionalProperties, additionalItems, not].flatMap((one) => one ?? []),
    ...[items ?? []].flat(),
    ...[rule.anyOf, rule.oneOf, rule.allOf].flatMap((one) => one ?? []),
  ];
}
