import type { Area } from "../area.js";

/** `service.ts` of an area. A class on top of the repository and the archive, and of the repository of another area. */
export function service({ entity, variable, statuses, other }: Area): string {
  return `import type {
  ${entity},
  ${entity}Change,
  ${entity}Event,
  ${entity}Filter,
  ${entity}Id,
  ${entity}Line,
  ${entity}Patch,
  ${entity}Status,
} from "./model.js";
import { changesOf } from "./model.js";
import { ${entity}Repository } from "./repository.js";
import { ${entity}Archive } from "./storage.js";
import { ${variable}Events } from "./stream.js";
import type { Outcome, Page } from "../shared.js";
import { attempt, NotFoundError } from "../shared.js";
${other ? `import type { ${other.entity} } from "../${other.folder}/model.js";\nimport { ${other.entity}Repository } from "../${other.folder}/repository.js";\n` : ""}
export class ${entity}Service {
  readonly #repository = new ${entity}Repository();
  readonly #archive = new ${entity}Archive("archive");
${other ? `  readonly #${other.folder} = new ${other.entity}Repository();\n` : ""}
  async find(id: ${entity}Id): Promise<${entity}> {
    const found = await this.#repository.find(id);
    if (!found) throw new NotFoundError("${variable}", id);
    return found;
  }

  list(token?: string): Promise<Page<${entity}>> {
    return this.#repository.list(token);
  }

  async create(${variable}: ${entity}): Promise<${entity}> {
    await this.#repository.save(${variable});
    this.#announce({ type: "created", ${variable} });
    return ${variable};
  }

  async change(id: ${entity}Id, patch: ${entity}Patch): Promise<Outcome<${entity}>> {
    return attempt(async () => {
      const before = await this.find(id);
      const after = { ...before, status: patch.status ?? before.status, version: before.version + 1 };
      await this.#repository.save(after);
      this.#announce({ type: "changed", id, patch, at: new Date().toISOString() });
      return after;
    });
  }

  async move(id: ${entity}Id, to: ${entity}Status): Promise<${entity}> {
    const ${variable} = await this.find(id);
    const from = ${variable}.status;
    if (from === to) return ${variable};
    await this.#archive.put(${variable});
    await this.#repository.save({ ...${variable}, status: to });
    this.#announce({ type: "moved", id, from, to });
    return { ...${variable}, status: to };
  }

  async search(filter: Partial<${entity}Filter>): Promise<Page<${entity}>> {
    const { limit = 20, ...rest } = filter;
    const items = await this.#repository.search({ ...rest, limit: limit + 1 });
    const next = items[limit]?.id;
    return { items: items.slice(0, limit), ...(next === undefined ? {} : { nextToken: next }) };
  }

  async moveAll(ids: readonly ${entity}Id[], to: ${entity}Status): Promise<Map<${entity}Id, Outcome<number>>> {
    const found = await this.#repository.findAll(ids);
    const outcomes = ids.map(async (id): Promise<[${entity}Id, Outcome<number>]> => {
      const ${variable} = found.get(id);
      if (!${variable}) return [id, [null, new NotFoundError("${variable}", id)]];
      return [id, await attempt(() => this.#repository.setStatus(id, to, ${variable}.version))];
    });
    return new Map(await Promise.all(outcomes));
  }

  async addLines(id: ${entity}Id, ...lines: readonly ${entity}Line[]): Promise<${entity}Line[]> {
    const ${variable} = await this.find(id);
    const merged = new Map(${variable}.lines.map((line) => [line.sku, line]));
    for (const line of lines) {
      const before = merged.get(line.sku);
      merged.set(line.sku, before ? { ...before, count: before.count + line.count } : line);
    }
    const all = [...merged.values()].sort((left, right) => left.sku.localeCompare(right.sku));
    await this.#repository.save({ ...${variable}, lines: all });
    return all;
  }

  async history(id: ${entity}Id): Promise<${entity}Change[][]> {
    const changes: ${entity}Change[][] = [];
    let before: ${entity} | undefined;
    for await (const [after, error] of this.#archive.history(id)) {
      if (error) continue;
      if (before) changes.push(changesOf(before, after));
      before = after;
    }
    return changes;
  }

  async restore(id: ${entity}Id, version?: number): Promise<Outcome<${entity}>> {
    const versions = await this.#archive.versions(id);
    const wanted = version ?? versions.at(-1);
    if (wanted === undefined) return [null, new NotFoundError("${variable}", id)];
    return attempt(async () => {
      const archived = await this.#archive.get(id, wanted);
      await this.#repository.save(archived);
      return archived;
    });
  }

  async remove(id: ${entity}Id, reason?: string): Promise<boolean> {
    const versions = await this.#archive.versions(id);
    if (versions.length === 0) return false;
    await this.move(id, "${statuses.at(-1) ?? ""}");
    this.#announce({ type: "removed", id, ...(reason === undefined ? {} : { reason }) });
    return true;
  }
${
  other
    ? `
  async with${other.entity}(${variable}: ${entity}): Promise<[${entity}, ${other.entity} | undefined]> {
    const id = ${variable}.${other.variable}?.id;
    return [${variable}, id === undefined ? undefined : await this.#${other.folder}.find(id)];
  }
`
    : ""
}
  #announce(event: ${entity}Event): void {
    ${variable}Events.next(event);
  }
}
`;
}
