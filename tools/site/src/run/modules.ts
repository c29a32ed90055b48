/** The exports of a module. */
type Exports = Record<string, unknown>;

type Load = (exports: Exports, load: (specifier: string) => unknown, module: { exports: Exports }) => void;

/** Loads modules as `require` does: those of the project, and those that are given by name. */
export class Modules {
  readonly #sources: Readonly<Record<string, string>>;
  readonly #packages: Readonly<Record<string, unknown>>;
  readonly #loaded = new Map<string, { exports: Exports }>();

  constructor(sources: Readonly<Record<string, string>>, packages: Readonly<Record<string, unknown>>) {
    this.#sources = sources;
    this.#packages = packages;
  }

  load(path: string): Exports {
    const known = this.#loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(path, module);
    // One line with the code's first, so the lines of stacks are those of the code.
    const code = `(function (exports, require, module) {${this.#sources[path] ?? ""}\n})\n//# sourceURL=/code/${path}`;
    const run = (0, eval)(code) as Load;
    run(module.exports, (specifier) => this.#require(specifier, path), module);
    return module.exports;
  }

  #require(specifier: string, from: string): unknown {
    if (specifier.startsWith(".")) {
      const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
      const found = candidates(path).find((one) => one in this.#sources);
      if (found !== undefined) return this.load(found);
    } else if (specifier in this.#packages) return this.#packages[specifier];
    throw new Error(
      `"${specifier}" can't be imported here: a run has the files of the page and @fc-check/runtime.`,
    );
  }
}

/** The sources that a path in an import may stand for. */
function candidates(path: string): string[] {
  const source = path.replace(/\.([cm]?)jsx?$/, ".$1ts");
  return [path, source, `${source}x`, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
}
