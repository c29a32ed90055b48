import type { Area } from "../area.js";

/** `model.ts` of an area. The types of the area: its entity, patches and events, with a union, mapped types and guards. */
export function model({ entity, variable, fields, statuses, other }: Area): string {
  const used = ["Money", "Address"].filter((name) => fields.some(({ type }) => type === name));
  return `import type { ${["DeepPartial", "Entity", "Id", "KeysOfType", ...used].join(", ")} } from "../shared.js";
${other ? `import type { ${other.entity} } from "../${other.folder}/model.js";\n` : ""}
export type ${entity}Id = Id<"${variable}">;

export type ${entity}Status = ${statuses.map((status) => `"${status}"`).join(" | ")};

export interface ${entity}Line {
  sku: string;
  count: number;
  note?: string;
}

export interface ${entity} extends Entity<"${variable}"> {
  status: ${entity}Status;
  lines: ${entity}Line[];
${other ? `  ${other.variable}?: Pick<${other.entity}, "id" | "status">;\n` : ""}${fields.map(({ name, type }) => `  ${name}: ${type};\n`).join("")}}

export interface ${entity}Change<Key extends keyof ${entity} = keyof ${entity}> {
  key: Key;
  before: ${entity}[Key];
  after: ${entity}[Key];
}

export interface ${entity}Filter {
  status?: ${entity}Status[];
  ids?: ${entity}Id[];
  text?: string;
  sortBy?: keyof ${entity};
  descending?: boolean;
  limit: number;
}

export type ${entity}Comparison = (left: ${entity}, right: ${entity}) => number;

export type ${entity}Patch = DeepPartial<Omit<${entity}, "id" | "version">>;

export type ${entity}Number = KeysOfType<${entity}, number>;

export type ${entity}Event =
  | { type: "created"; ${variable}: ${entity} }
  | { type: "changed"; id: ${entity}Id; patch: ${entity}Patch; at: string }
  | { type: "moved"; id: ${entity}Id; from: ${entity}Status; to: ${entity}Status }
  | { type: "removed"; id: ${entity}Id; reason?: string };

export const ${variable}Statuses: readonly ${entity}Status[] = [${statuses.map((status) => `"${status}"`).join(", ")}];

export function is${entity}Status(value: unknown): value is ${entity}Status {
  return ${variable}Statuses.some((status) => status === value);
}

export function ${variable}Id(text: string): ${entity}Id {
  if (!text.startsWith("${variable}-")) throw new RangeError(\`not the id of a ${variable}: \${text}\`);
  return text as ${entity}Id;
}

export function describeEvent(event: ${entity}Event): string {
  switch (event.type) {
    case "created":
      return \`\${event.${variable}.id} with \${event.${variable}.lines.length} lines\`;
    case "changed":
      return \`\${event.id}: \${Object.keys(event.patch).join(", ")} at \${event.at}\`;
    case "moved":
      return \`\${event.id} from \${event.from} to \${event.to}\`;
    case "removed":
      return event.reason === undefined ? event.id : \`\${event.id} (\${event.reason})\`;
  }
}

export function changesOf(before: ${entity}, after: ${entity}): ${entity}Change[] {
  const keys = Object.keys(after) as (keyof ${entity})[];
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ key, before: before[key], after: after[key] }));
}

export function matches(${variable}: ${entity}, { status, ids, text }: Omit<${entity}Filter, "limit">): boolean {
  if (status && !status.includes(${variable}.status)) return false;
  if (ids && !ids.includes(${variable}.id)) return false;
  return text === undefined || ${variable}.lines.some(({ sku, note }) => sku === text || note?.includes(text));
}

export function comparison({ sortBy = "id", descending = false }: Partial<${entity}Filter>): ${entity}Comparison {
  const sign = descending ? -1 : 1;
  return (left, right) => sign * String(left[sortBy]).localeCompare(String(right[sortBy]), "en");
}

export function example${entity}(): ${entity} {
  return {
    id: ${variable}Id("${variable}-1"),
    version: 1,
    status: "${statuses[0] ?? ""}",
    lines: [{ sku: "a-1", count: 2 }],
${fields.map(({ name, example }) => `    ${name}: ${example},\n`).join("")}  };
}
`;
}
