import type { Area } from "./area.js";
import type { Random } from "./random.js";

/** A handler before it is decided how it is written down. */
interface Draft {
  /** Types of its own, declared above it. */
  readonly types?: string;
  readonly parameters: string;
  /** What it gives once awaited. */
  readonly result: string;
  readonly body: string;
  readonly async: boolean;
}

/** A handler of one of the nine documented shapes; `name` is its own among the handlers of its file. */
type Shape = (area: Area, name: string) => Draft;

const shapes: readonly Shape[] = [
  ({ folder }) => ({
    parameters: "",
    result: "void",
    body: `  console.info("${folder} are up");`,
    async: false,
  }),
  ({ variable }) => ({
    parameters: "",
    result: "Error | null",
    body: `  const { items } = await service.list();
  const late = items.filter(({ version }) => version > 100);
  return late.length === 0 ? null : new NotFoundError("${variable}", late.map(({ id }) => id).join());`,
    async: true,
  }),
  ({ entity }) => ({
    parameters: `event: ${entity}Event`,
    result: "Error | null",
    body: `  const [status, error] = await forward(event);
  if (error) return error;
  return status < 400 ? null : new Error(\`answered with \${status}\`);`,
    async: true,
  }),
  ({ entity }) => ({
    parameters: "",
    result: `[${entity}Statistics, Error | null]`,
    body: `  const { items } = await service.list();
  return [statistics(items), null];`,
    async: true,
  }),
  ({ entity, variable, statuses }, name) => ({
    types: `interface ${name}Request {
  ids: string[];
  status?: ${entity}Status;
  filter: { field: keyof ${entity}; values: (string | number)[] } | null;
}

interface ${name}Reply {
  moved: ${entity}Summary[];
  failed: { id: string; reason: string }[];
}`,
    parameters: `{ ids, status = "${statuses[0] ?? ""}" }: ${name}Request`,
    result: `[${name}Reply, Error | null]`,
    body: `  const reply: ${name}Reply = { moved: [], failed: [] };
  for (const id of ids) {
    const [moved, error] = await attempt(() => service.move(${variable}Id(id), status));
    if (error) reply.failed.push({ id, reason: error.message });
    else reply.moved.push(summarize(moved));
  }
  return [reply, null];`,
    async: true,
  }),
  () => ({
    parameters: "ctx: Context",
    result: "Error | null",
    body: `  ctx.logger.info(\`\${ctx.function.name} in \${ctx.region}\`);
  return ctx.remainingTimeMs() > 1000 ? null : new Error("too late");`,
    async: false,
  }),
  ({ entity, variable }, name) => ({
    types: `type ${name}Change = Pick<${entity}, "id"> & { patch: ${entity}Patch; by?: string };`,
    parameters: `ctx: Context, change: ${name}Change`,
    result: "Error | null",
    body: `  const [${variable}, error] = await service.change(change.id, change.patch);
  ctx.logger.info(\`\${change.by ?? "someone"} changed \${${variable}?.version ?? "nothing"}\`);
  return error;`,
    async: true,
  }),
  ({ entity }) => ({
    parameters: "ctx: Context",
    result: `[Page<${entity}Summary>, Error | null]`,
    body: `  const { items, ...rest } = await service.list(ctx.requestId);
  return [{ items: items.map(summarize), ...rest }, null];`,
    async: true,
  }),
  ({ entity, variable }, name) => ({
    types: `interface ${name}Command {
  ${variable}: ${entity};
  trace: Record<string, string>;
  options?: { dryRun: boolean; retries?: number };
}`,
    parameters: `ctx: Context, { ${variable}, trace, options }: ${name}Command`,
    result: `[${entity} | null, Error | null]`,
    body: `  ctx.logger.debug(JSON.stringify(trace));
  if (options?.dryRun) return [null, null];
  const [created, error] = await attempt(() => service.create(${variable}));
  return error ? [null, error] : [created, null];`,
    async: true,
  }),
];

type Style = (draft: Draft, name: string) => string;

/** How people write handlers down. */
const styles: readonly Style[] = [
  (draft) => `start(${arrow(draft, `: ${promised(draft)}`)}${takes(draft)});`,
  (draft) => `start(${arrow(draft, "")}${takes(draft)});`,
  (draft, name) =>
    `const ${name} = ${arrow(draft, `: ${promised(draft)}`)};\n\nstart(${name}${takes(draft)});`,
  (draft, name) =>
    `${draft.async ? "async " : ""}function ${name}(${draft.parameters}): ${promised(draft)} {\n${draft.body}\n}\n\nstart(${name}${takes(draft)});`,
];

/** `handlers.ts` of an area: registers `count` handlers, the first of them declared in another file. */
export function handlersSource(area: Area, count: number, random: Random): string {
  const { entity, variable } = area;
  const blocks = [`const service = new ${entity}Service();`];
  if (count > 0) blocks.push("start(report);");
  for (let index = 1; index < count; index++) {
    const name = `handle${entity}${index}`;
    const draft = random.pick(shapes)(area, name.charAt(0).toUpperCase() + name.slice(1));
    if (draft.types) blocks.push(draft.types);
    blocks.push(random.pick(styles)(draft, name));
  }
  const model = [entity, "Event", "Patch", "Status"].map((name) => (name === entity ? name : entity + name));
  return `import { start, type Context } from "@fc-check/runtime";
import type { ${model.join(", ")} } from "./model.js";
import { ${variable}Id } from "./model.js";
import { forward } from "./remote.js";
import { ${entity}Service } from "./service.js";
import { report, statistics, summarize, type ${entity}Statistics, type ${entity}Summary } from "./summary.js";
import { attempt, NotFoundError, type Page } from "../shared.js";

${blocks.join("\n\n")}
`;
}

function arrow({ async, parameters, body }: Draft, result: string): string {
  return `${async ? "async " : ""}(${parameters})${result} => {\n${body}\n}`;
}

function promised({ async, result }: Draft): string {
  return async ? `Promise<${result}>` : result;
}

/** Types are erased: a handler whose only parameter is the context has to say so. */
function takes({ parameters }: Draft): string {
  return parameters === "ctx: Context" ? `, { takes: "context" }` : "";
}
