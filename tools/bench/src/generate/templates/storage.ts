import type { Area } from "../area.js";

/** `storage.ts` of an area. Keeps old versions of the entity in files. */
export function storage({ entity, variable, folder }: Area): string {
  return `import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ${entity}, ${entity}Event, ${entity}Id } from "./model.js";
import { parse${entity} } from "./schema.js";
import { NotFoundError, type Outcome } from "../shared.js";

const compress = promisify(gzip);
const expand = promisify(gunzip);

export interface ${entity}File {
  path: string;
  version: number;
  bytes: number;
  modified: Date;
}

/** Old versions, in a file system that is mounted into the function. */
export class ${entity}Archive {
  constructor(private readonly root: string) {}

  async put(${variable}: ${entity}): Promise<string> {
    const path = this.#path(${variable}.id, ${variable}.version);
    const temporary = \`\${path}.\${process.pid}\`;
    await mkdir(this.#folder(${variable}.id), { recursive: true });
    await writeFile(temporary, await compress(JSON.stringify(${variable})));
    await rename(temporary, path);
    return path;
  }

  async get(id: ${entity}Id, version: number): Promise<${entity}> {
    const packed = await readFile(this.#path(id, version)).catch(() => null);
    if (!packed) throw new NotFoundError("${variable}", id);
    const [${variable}, error] = parse${entity}(JSON.parse((await expand(packed)).toString("utf8")));
    if (error) throw error;
    return ${variable};
  }

  async versions(id: ${entity}Id): Promise<number[]> {
    const names = await readdir(this.#folder(id)).catch((): string[] => []);
    return names
      .map((name) => /^(\\d+)\\.json\\.gz$/.exec(name)?.[1])
      .filter((version) => version !== undefined)
      .map(Number)
      .sort((left, right) => left - right);
  }

  async files(id: ${entity}Id): Promise<${entity}File[]> {
    const versions = await this.versions(id);
    return Promise.all(
      versions.map(async (version) => {
        const path = this.#path(id, version);
        const { size: bytes, mtime: modified } = await stat(path);
        return { path, version, bytes, modified };
      }),
    );
  }

  async *history(id: ${entity}Id): AsyncGenerator<Outcome<${entity}>> {
    for (const version of await this.versions(id)) {
      try {
        yield [await this.get(id, version), null];
      } catch (reason) {
        yield [null, reason instanceof Error ? reason : new Error(String(reason))];
      }
    }
  }

  async replay(journal: string, handle: (event: ${entity}Event) => Promise<void>): Promise<number> {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(journal), crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      await handle(JSON.parse(line) as ${entity}Event);
      count++;
    }
    return count;
  }

  #folder(id: ${entity}Id): string {
    return join(this.root, "${folder}", encodeURIComponent(id));
  }

  #path(id: ${entity}Id, version: number): string {
    return join(this.#folder(id), \`\${version}.json.gz\`);
  }
}
`;
}
