import type { Contract } from "./contracts.js";
import type { TypeSchema } from "./type-schema.js";

/** How deep a sample may be: where a type goes on without end, no event fits it. */
const deepest = 24;

/** A small event that fits a handler's schema; undefined where none is found. */
export function sampleEvent({ input, eventType }: Pick<Contract, "input" | "eventType">): unknown {
  if (input === null) return undefined;
  const definitions = new Map(
    Object.entries(input.$defs ?? {}).map(([name, schema]) => [
      `#/$defs/${encodeURIComponent(name)}`,
      schema,
    ]),
  );
  return sampleOf(input, { definitions, templates: eventType?.templates ?? new Map(), open: [] });
}

interface Sampling {
  readonly definitions: ReadonlyMap<string, TypeSchema>;
  /** The template literals of patterns. */
  readonly templates: ReadonlyMap<string, string>;
  /** The references that lead here. */
  readonly open: readonly string[];
}

/** `undefined` stands for: nothing fits. */
function sampleOf(schema: TypeSchema, sampling: Sampling): unknown {
  const { $ref, anyOf, oneOf, allOf, not, pattern, type } = schema;
  const [first] = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  if (first !== undefined) return first;
  if ($ref !== undefined) {
    const target = sampling.definitions.get($ref);
    if (target === undefined || sampling.open.length > deepest) return undefined;
    return sampleOf(target, { ...sampling, open: [...sampling.open, $ref] });
  }
  const members = anyOf ?? oneOf;
  if (members) return firstSample(members, sampling);
  // Of a union of functions: what fits the one need not fit the other.
  if (allOf ?? not) return undefined;
  if (pattern !== undefined) return sampleText(pattern, sampling);
  const [kind = "object"] = [type ?? []].flat();
  return kind === "object" || kind === "array" ? structured(kind, schema, sampling) : simple[kind];
}

const simple: Readonly<Record<string, unknown>> = { string: "text", number: 1, boolean: true, null: null };

/** Of a recursive type, first a member that ends it. */
function firstSample(members: readonly TypeSchema[], sampling: Sampling): unknown {
  const isOpen = ({ $ref }: TypeSchema): boolean => $ref !== undefined && sampling.open.includes($ref);
  const sorted = [...members.filter((one) => !isOpen(one)), ...members.filter(isOpen)];
  for (const member of sorted) {
    const sample = sampleOf(member, sampling);
    if (sample !== undefined) return sample;
  }
  return undefined;
}

function sampleText(pattern: string, { templates }: Sampling): string | undefined {
  const text = templates
    .get(pattern)
    ?.slice(1, -1)
    .replace(
      /\\([^])|\$\{(\w+)\}/g,
      (_, escaped: string | undefined, hole: string | undefined) =>
        escaped ?? (hole === "string" ? "text" : "1"),
    );
  return text !== undefined && new RegExp(pattern, "u").test(text) ? text : undefined;
}

function structured(kind: "object" | "array", schema: TypeSchema, sampling: Sampling): unknown {
  if (kind === "array") return list(schema, sampling);
  const required = new Set(schema.required);
  const entries: [string, unknown][] = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const sample = sampleOf(property, sampling);
    if (sample !== undefined) entries.push([name, sample]);
    else if (required.has(name)) return undefined;
  }
  return Object.fromEntries(entries);
}

/** As short as it may be, but with one element where that ends. */
function list({ prefixItems = [], items, minItems = 0 }: TypeSchema, sampling: Sampling): unknown {
  const count = Math.max(minItems, sampling.open.length < 2 ? 1 : 0);
  const elements: unknown[] = [];
  for (const element of [...prefixItems, ...(items ? [items] : [])].slice(0, count)) {
    const sample = sampleOf(element, sampling);
    if (sample !== undefined) elements.push(sample);
    else if (elements.length < minItems) return undefined;
    else break;
  }
  return elements;
}
