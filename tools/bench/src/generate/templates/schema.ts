import type { Area } from "../area.js";

/** `schema.ts` of an area. The zod schemas of the entity, and what parses it. */
export function schema({ entity, variable, fields, statuses }: Area): string {
  const used = ["moneySchema", "addressSchema"].filter((name) =>
    fields.some((field) => field.schema === name),
  );
  return `import { z } from "zod";
import type { ${entity} } from "./model.js";
import { ${variable}Id } from "./model.js";
import type { Outcome } from "../shared.js";
import { ${["toError", ...used].join(", ")} } from "../shared.js";

export const ${variable}LineSchema = z.object({
  sku: z.string(),
  count: z.number().int().positive(),
  note: z.string().max(200).optional(),
});

export const ${variable}Schema = z.object({
  id: z.string().transform(${variable}Id),
  version: z.number().int(),
  status: z.enum([${statuses.map((status) => `"${status}"`).join(", ")}]),
  lines: z.array(${variable}LineSchema),
${fields.map((field) => `  ${field.name}: ${field.schema},\n`).join("")}});

export const ${variable}PatchSchema = ${variable}Schema.omit({ id: true, version: true }).partial();

export const ${variable}FilterSchema = z.object({
  status: z.array(${variable}Schema.shape.status).optional(),
  text: z.string().trim().optional(),
  descending: z.stringbool().default(false),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const ${variable}EventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("created"), ${variable}: ${variable}Schema }),
  z.object({ type: z.literal("changed"), id: z.string(), patch: ${variable}PatchSchema, at: z.string() }),
  z.object({
    type: z.literal("moved"),
    id: z.string(),
    from: ${variable}Schema.shape.status,
    to: ${variable}Schema.shape.status,
  }),
  z.object({ type: z.literal("removed"), id: z.string(), reason: z.string().optional() }),
]);

export type ${entity}Message = z.infer<typeof ${variable}EventSchema>;

export type ${entity}Query = z.infer<typeof ${variable}FilterSchema>;

export function parse${entity}Query(query: unknown): Outcome<${entity}Query> {
  const { success, data, error } = ${variable}FilterSchema.safeParse(query);
  return success ? [data, null] : [null, toError(z.prettifyError(error))];
}

export function parse${entity}Message(text: string): Outcome<${entity}Message> {
  try {
    return [${variable}EventSchema.parse(JSON.parse(text)), null];
  } catch (reason) {
    return [null, toError(reason)];
  }
}

export type ${entity}Input = z.input<typeof ${variable}Schema>;

export function parse${entity}(value: unknown): Outcome<${entity}> {
  const parsed = ${variable}Schema.safeParse(value);
  return parsed.success ? [parsed.data, null] : [null, toError(parsed.error)];
}

export function parse${entity}s(values: readonly unknown[]): Outcome<${entity}[]> {
  const found: ${entity}[] = [];
  for (const value of values) {
    const [parsed, error] = parse${entity}(value);
    if (error) return [null, error];
    found.push(parsed);
  }
  return [found, null];
}
`;
}
