import { problemAt } from "./config-problems.js";
import { loadConfig } from "./config.js";
import type { Config, ReadConfig } from "./config.js";
import { ProjectError } from "../session/project-error.js";
import type { Session } from "../session/session.js";

/** The projects of one check, by the path of their `tsconfig.json`. Each is read once. */
export class Configs {
  readonly #session: Session;
  readonly #readConfig: ReadConfig | undefined;
  readonly #read = new Map<string, Config>();

  /** `readConfig` is asked first. */
  constructor(session: Session, readConfig?: ReadConfig) {
    this.#session = session;
    this.#readConfig = readConfig;
  }

  get(file: string): Config {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const config = loadConfig(file, this.#session, this.#readConfig);
    this.#read.set(file, config);
    return config;
  }

  /** A project and all that it refers to, itself first. Throws a ProjectError where a reference leads nowhere, or back. */
  withReferences(file: string): readonly Config[] {
    const found = new Set<Config>();
    const visit = (config: Config, above: readonly string[], circular: boolean): void => {
      if (found.has(config)) return;
      found.add(config);
      config.references.forEach((reference, index) => {
        const target = reference.file;
        const path = [...above, config.file];
        // As in `tsc -b`, a reference marked so may close a circle.
        const mayClose = circular || reference.circular;
        if (path.includes(target)) {
          if (!mayClose) throw this.#circle(config, index, [...path.slice(path.indexOf(target)), target]);
        } else if (!this.#session.files.fileExists(target)) {
          throw this.#problem(
            config,
            index,
            `There is no ${this.#session.display(target)} to refer to.`,
            'Correct the "path".',
          );
        } else visit(this.get(target), path, mayClose);
      });
    };
    visit(this.get(file), [], false);
    return [...found];
  }

  #circle(config: Config, index: number, circle: readonly string[]): ProjectError {
    const names = circle.map(this.#session.display).join(" -> ");
    return this.#problem(
      config,
      index,
      `The project references form a circle: ${names}.`,
      "Remove one of them.",
    );
  }

  #problem(config: Config, index: number, message: string, help: string): ProjectError {
    const path = ["references", index, "path"];
    const part = { configFile: config.file, path, inherited: path.length };
    return new ProjectError([problemAt(part, { message, help }, this.#session)]);
  }
}
