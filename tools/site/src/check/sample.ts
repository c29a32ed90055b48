import type { TypeSchema } from "@fc-check/core";

/** How deep a type that contains itself is followed. */
const deepest = 8;

/** A value that a schema accepts, with no more in it than the schema asks for. */
export function sampleOf(schema: TypeSchema, defs = schema.$defs ?? {}, depth = 0): unknown {
  const sample = (part: TypeSchema): unknown => sampleOf(part, defs, depth + 1);
  if (depth > deepest) return null;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name !== undefined) return sample(defs[name] ?? {});
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first !== undefined) return sample(first);
  switch (typeof schema.type === "string" ? schema.type : schema.type?.[0]) {
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {})]),
      );
    case "array":
      return schema.prefixItems?.map(sample) ?? (schema.items === undefined ? [] : [sample(schema.items)]);
    case "string":
      return schema.format === "date-time" ? "2026-01-01T00:00:00.000Z" : "text";
    case "number":
    case "integer":
      return 1;
    case "boolean":
      return true;
    default:
      return null;
  }
}
