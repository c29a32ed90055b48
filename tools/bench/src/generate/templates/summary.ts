import type { Area } from "../area.js";

/** `summary.ts` of an area. Plain functions over entities, and a handler that another file registers. */
export function summary({ entity, variable, fields }: Area): string {
  const shown = fields.slice(0, 3).map(({ name }) => name);
  return `import type { ${entity}, ${entity}Line, ${entity}Number, ${entity}Status } from "./model.js";
import { ${variable}Statuses } from "./model.js";
import { groupBy, type Page } from "../shared.js";

export type ${entity}Summary = Pick<${entity}, "id" | "status" | ${shown.map((name) => `"${name}"`).join(" | ")}> & {
  lineCount: number;
};

export interface ${entity}Statistics {
  total: number;
  byStatus: Record<${entity}Status, number>;
  largest: ${entity}Summary | null;
}

export function summarize(${variable}: ${entity}): ${entity}Summary {
  const { id, status, ${shown.join(", ")}, lines } = ${variable};
  return { id, status, ${shown.join(", ")}, lineCount: countItems(lines) };
}

export function countItems(lines: readonly ${entity}Line[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

export function sumOf(${variable}s: readonly ${entity}[], key: ${entity}Number): number {
  return ${variable}s.reduce((sum, ${variable}) => sum + ${variable}[key], 0);
}

export function statistics(${variable}s: readonly ${entity}[]): ${entity}Statistics {
  const groups = groupBy(${variable}s, ({ status }) => status);
  const byStatus = Object.fromEntries(
    ${variable}Statuses.map((status) => [status, groups.get(status)?.length ?? 0] as const),
  ) as Record<${entity}Status, number>;
  const [largest] = ${variable}s
    .map(summarize)
    .sort((left, right) => right.lineCount - left.lineCount || left.id.localeCompare(right.id));
  return { total: ${variable}s.length, byStatus, largest: largest ?? null };
}

const columns = {
  id: ({ id }) => id,
  status: ({ status }) => status,
${shown.map((name) => `  ${name}: ({ ${name} }) => JSON.stringify(${name}),\n`).join("")}  lines: ({ lines }) => String(countItems(lines)),
} satisfies Record<string, (${variable}: ${entity}) => string>;

export type ${entity}Column = keyof typeof columns;

export function toCsv(${variable}s: readonly ${entity}[], chosen = Object.keys(columns) as ${entity}Column[]): string {
  const escape = (text: string) => (/[",\\n]/.test(text) ? \`"\${text.replaceAll('"', '""')}"\` : text);
  const rows = ${variable}s.map((${variable}) => chosen.map((column) => escape(columns[column](${variable}))));
  return [chosen, ...rows].map((row) => row.join(",")).join("\\n");
}

export function compareStatistics(
  before: ${entity}Statistics,
  after: ${entity}Statistics,
): { [Status in ${entity}Status]?: { from: number; to: number } } {
  const changed: { [Status in ${entity}Status]?: { from: number; to: number } } = {};
  for (const status of ${variable}Statuses) {
    const [from, to] = [before.byStatus[status], after.byStatus[status]];
    if (from !== to) changed[status] = { from, to };
  }
  return changed;
}

export function topSkus(${variable}s: readonly ${entity}[], count = 10): [sku: string, count: number][] {
  const totals = new Map<string, number>();
  for (const line of ${variable}s.flatMap(({ lines }) => lines)) {
    totals.set(line.sku, (totals.get(line.sku) ?? 0) + line.count);
  }
  return [...totals].sort(([, left], [, right]) => right - left).slice(0, count);
}

export function report(page: Page<${entity}>): [${entity}Statistics | null, Error | null] {
  return page.items.length === 0 ? [null, new RangeError("an empty page")] : [statistics(page.items), null];
}
`;
}
