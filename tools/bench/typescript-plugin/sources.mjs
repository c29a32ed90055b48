/**
 * A file of a given length that registers handlers of several shapes, with code of other kinds between them.
 * @param {number} lines @param {number} handlers
 */
export function withHandlers(lines, handlers) {
  const head = 'import { start, type Context } from "@fc-check/runtime";\n';
  const share = Math.floor(lines / handlers);
  const parts = Array.from({ length: handlers }, (_, index) => {
    const handler = handlerOf(index);
    return `${handler}${filler(`${index}`, share - handler.split("\n").length)}`;
  });
  return head + parts.join("");
}

/**
 * A file of a given length without handlers.
 * @param {number} lines
 */
export function withoutHandlers(lines) {
  return `${filler("", lines)}export {};\n`;
}

/** @param {number} index */
function handlerOf(index) {
  const event = `interface Event${index} {
  id: string;
  items: { sku: string; quantity: number; tags?: readonly string[] }[];
  customer: { name: string; addresses: Record<string, { street: string; zip: number }> };
}
`;
  const body = `
  const count = 1;
  if (event.items.length < count) return [undefined, new Error(event.customer.name)];
  return [{ id: event.id, total: event.items.reduce((sum, { quantity }) => sum + quantity, 0) }, null];
`;
  const result = "[{ id: string; total: number } | undefined, Error | null]";
  if (index % 2 === 0)
    return `${event}start((ctx: Context, event: Event${index}): ${result} => {${body}});\n`;
  return `${event}async function handle${index}(ctx: Context, event: Event${index}): Promise<${result}> {${body}}
start(handle${index});
`;
}

/**
 * Functions, seven lines each.
 * @param {string} prefix @param {number} lines
 */
function filler(prefix, lines) {
  const functions = Math.max(0, Math.floor(lines / 7));
  return Array.from(
    { length: functions },
    (_, index) => `
export function work${prefix}_${index}(values: readonly number[]): Map<string, number> {
  const count = 1;
  const found = new Map<string, number>();
  for (const [at, value] of values.entries()) found.set(String(at), value * count + ${index});
  return found;
}
`,
  ).join("");
}
