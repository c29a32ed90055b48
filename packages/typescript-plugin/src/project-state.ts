import { pluginName, pluginOptions } from "@fc-check/core";
import type { RawOptions } from "@fc-check/core";
import type ts from "typescript";
import { Checker } from "./checker.js";
import { Guard } from "./log.js";

/** What the plugin keeps for one project. */
export class ProjectState {
  readonly guard: Guard;
  readonly #compiler: typeof ts;
  readonly #info: ts.server.PluginCreateInfo;
  #checker: Checker;
  /** The plugin entry of the `tsconfig.json` that the options are from; undefined where they are from the editor. */
  #entry: unknown;

  constructor(compiler: typeof ts, info: ts.server.PluginCreateInfo, log: (text: string) => void) {
    this.guard = new Guard(compiler, log);
    this.#compiler = compiler;
    this.#info = info;
    this.#checker = this.#createChecker(info.config);
    this.#entry = this.#entries().find((entry) => entry === info.config);
  }

  /** Takes the options of a changed `tsconfig.json`. Of several entries there the first counts, as it does for the command. */
  configure(config: unknown): void {
    const own = this.#entries();
    if (own.includes(config) && own[0] !== config) return;
    this.#entry = own.find((entry) => entry === config);
    this.#checker = this.#createChecker(config);
  }

  /** Takes options that an editor sends, and has the open files checked again. */
  reconfigure(config: unknown): void {
    this.#entry = undefined;
    this.#checker = this.#createChecker(config);
    this.#info.project.refreshDiagnostics();
  }

  /** The checker; undefined where the entry was taken out of the `tsconfig.json`: tsserver then leaves the plugin where it was. */
  get checker(): Checker | undefined {
    return this.#entry === undefined || this.#entries().length > 0 ? this.#checker : undefined;
  }

  /** Throws what tsserver catches where the client has taken its question back. */
  throwIfCanceled(): void {
    if (this.#info.languageServiceHost.getCancellationToken?.().isCancellationRequested() === true) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- tsserver knows a cancellation by this, which is no Error
      throw new this.#compiler.OperationCanceledException();
    }
  }

  /** The plugin's entries in the `tsconfig.json`, as it is now. */
  #entries(): unknown[] {
    const { plugins } = this.#info.project.getCompilerOptions();
    return Array.isArray(plugins)
      ? plugins.filter((entry: unknown) => pluginOptions([entry]) !== undefined)
      : [];
  }

  #createChecker(config: unknown): Checker {
    const { project } = this.#info;
    return new Checker({
      ts: this.#compiler,
      raw: rawOptions(config),
      readFile: (path) => project.readFile(path),
    });
  }
}

/** The options in what tsserver gives as a plugin's configuration. For a plugin that the editor brings, that holds `global`. */
function rawOptions(config: unknown): RawOptions {
  if (typeof config !== "object" || config === null) return {};
  const entry = Object.entries(config).filter(([key]) => key !== "global");
  return pluginOptions([{ ...Object.fromEntries(entry), name: pluginName }])?.raw ?? {};
}
