import ts from "typescript";
import { MemoryFiles } from "./memory-files.js";
import { loadPack } from "./packs.js";
import type { PackName } from "./packs.js";
import { Project } from "./project.js";
import type { Checked } from "./project.js";
import type { Files, Hover } from "./files.js";

/** A new function is written in modules. */
const moduleType: Files = { "package.json": '{ "type": "module" }' };

/** The one project of a playground, and the declarations that it has fetched. */
export class Workspace {
  readonly #files = new MemoryFiles();
  readonly #loaded = new Set<PackName>();
  readonly #root: string;
  #names: readonly string[] = [];
  #project: Project | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Takes all files of the project, by paths relative to its folder, and checks them. `configFile` is one of them. */
  async check(given: Files, configFile = "tsconfig.json"): Promise<Checked & { typescript: string }> {
    const files = { ...moduleType, ...given };
    for (const name of this.#names) if (!(name in files)) this.#files.delete(this.#path(name));
    for (const [name, text] of Object.entries(files)) this.#files.write(this.#path(name), text);
    this.#names = Object.keys(files);
    this.#project = this.#projectOf(this.#path(configFile));
    await Promise.all(this.#project.packs.map((pack) => this.#load(pack)));
    return { ...this.#project.check(), typescript: ts.version };
  }

  hover(file: string, offset: number): Hover | null {
    return this.#project?.hover(this.#path(file), offset) ?? null;
  }

  /** An event that the file's handler takes, as JSON; null where that is not known. */
  sampleEvent(file: string): string | null {
    return this.#project?.sampleEvent(this.#path(file)) ?? null;
  }

  emit(): Files {
    const emitted = [...(this.#project?.emit() ?? [])];
    return Object.fromEntries(emitted.map(([path, text]) => [path.slice(this.#root.length + 1), text]));
  }

  #projectOf(configFile: string): Project {
    if (this.#project?.configFile !== configFile) {
      this.#project?.dispose();
      return new Project(this.#files, this.#root, configFile);
    }
    this.#project.refresh();
    return this.#project;
  }

  async #load(pack: PackName): Promise<void> {
    if (this.#loaded.has(pack)) return;
    for (const [path, text] of Object.entries(await loadPack(pack))) this.#files.write(path, text);
    this.#loaded.add(pack);
  }

  #path(name: string): string {
    return `${this.#root}/${name}`;
  }
}
