import type { Config } from "../config/config.js";
import { Configs } from "../config/references.js";
import { Programs } from "../program/program.js";
import type { Session } from "../session/session.js";
import type { UseProgram } from "./engine.js";
import { morphProgram } from "./morph-engine.js";
import { NativeEngine } from "./native-engine.js";

/** What the projects of one check are read and checked by. */
export class Engines {
  readonly configs: Configs;
  /** Those of ts-morph. */
  readonly programs: Programs;
  readonly #native: NativeEngine;

  constructor(session: Session) {
    this.#native = new NativeEngine(session);
    this.configs = new Configs(session, (file) => this.#native.config(file));
    this.programs = new Programs(session, this.configs);
  }

  /** Does something with the program of a project; it must not be kept. */
  readonly use: UseProgram = (config, work) =>
    this.#native.use(config, work) ?? work(morphProgram(this.programs.get(config)));

  /** Forgets the program of a project, so its memory can be used again. */
  drop(config: Config): void {
    this.programs.drop(config);
  }

  /** Ends the processes of native compilers. */
  close(): void {
    this.#native.close();
  }
}
