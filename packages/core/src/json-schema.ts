/** The part of JSON Schema that the options use. */
export interface JsonSchema {
  readonly type?: "object" | "array" | "string" | "boolean";
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly description?: string;
  readonly default?: unknown;
}

/** One deviation of a value from its schema. `path` leads to the part that deviates: `["severity", "FC9999"]`. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Validates a value: every deviation from the schema, with its path. */
export function validate(
  schema: JsonSchema,
  value: unknown,
  path: readonly (string | number)[],
): SchemaProblem[] {
  if (schema.enum !== undefined) {
    if (typeof value === "string" && schema.enum.includes(value)) return [];
    return [
      {
        path,
        message: `must be one of ${schema.enum.map((one) => `"${one}"`).join(", ")}, not ${print(value)}`,
      },
    ];
  }
  if (schema.type !== undefined && typeName(value) !== schema.type) {
    return [{ path, message: `must be ${article(schema.type)}, not ${print(value)}` }];
  }
  if (typeof value === "string") return validateString(schema, value, path);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((item, index) => validate(items, item, [...path, index]));
  }
  if (typeof value === "object" && value !== null) return validateObject(schema, value, path);
  return [];
}

function validateString(
  schema: JsonSchema,
  value: string,
  path: readonly (string | number)[],
): SchemaProblem[] {
  if (schema.minLength !== undefined && value.length < schema.minLength)
    return [{ path, message: "must not be empty" }];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    return [{ path, message: `must have the form "glob#exportName", not ${print(value)}` }];
  }
  return [];
}

function validateObject(
  schema: JsonSchema,
  value: object,
  path: readonly (string | number)[],
): SchemaProblem[] {
  const properties = schema.properties ?? {};
  const problems: SchemaProblem[] = [];
  for (const [key, item] of Object.entries(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property !== undefined) problems.push(...validate(property, item, [...path, key]));
    else problems.push({ path: [...path, key], message: unknownKey(path, Object.keys(properties)) });
  }
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) problems.push({ path, message: `lacks "${key}"` });
  }
  return problems;
}

function unknownKey(path: readonly (string | number)[], known: readonly string[]): string {
  if (path[0] === "severity") return "is neither a code nor the name of one";
  return `is no ${path.length === 0 ? "option" : "property"}; known are ${known.join(", ")}`;
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function article(type: string): string {
  return type === "object" || type === "array" ? `an ${type}` : `a ${type}`;
}

function print(value: unknown): string {
  if (value === undefined) return "nothing";
  // The options of a lint rule are JavaScript values, and not all of those are JSON.
  return ["function", "symbol", "bigint"].includes(typeof value)
    ? `a ${typeof value}`
    : JSON.stringify(value);
}
