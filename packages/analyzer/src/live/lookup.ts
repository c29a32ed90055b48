import { FileChecker } from "@fc-check/compiler";
import type { RawOptions } from "@fc-check/core";
import type { Config } from "../config/config.js";
import { optionSource, projectOptions } from "../config/options.js";
import { Configs } from "../config/references.js";
import type { EngineProgram, UseProgram } from "../engines/engine.js";
import { morphProgram } from "../engines/morph-engine.js";
import { Programs } from "../program/program.js";
import type { NativePrograms } from "./native-programs.js";
import { projectOf } from "../projects/ownership.js";
import type { ProjectProblem } from "../session/project-error.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** A project with open files. */
export interface LiveProject {
  readonly config: Config;
  readonly engine: EngineProgram;
  readonly checker: FileChecker;
  /** What is wrong with its options. */
  readonly problems: readonly ProjectProblem[];
}

/** What a project's files are checked by. */
interface Checking extends Pick<LiveProject, "checker" | "problems"> {
  readonly engine: EngineProgram["engine"]["name"];
}

/** What was looked up on disk: configurations, where imports lead, which files there are. It holds until any of that changes. */
export class Lookup {
  readonly session: Session;
  readonly programs: Programs;
  readonly #configs: Configs;
  readonly #native: NativePrograms;
  readonly #over: RawOptions;
  readonly #checking = new Map<Config, Checking>();
  /** The projects of the files that were asked for. */
  readonly #projects = new Map<string, Config>();
  /** Those whose programs are kept. */
  readonly #loaded = new Set<Config>();

  constructor(session: Session, native: NativePrograms, over: RawOptions) {
    this.session = session;
    this.#native = native;
    this.#over = over;
    // Where no other compiler may check, none is loaded either.
    const readConfig =
      session.engine === "native" ? (file: string) => native.config(file, session) : undefined;
    this.#configs = new Configs(session, readConfig);
    this.programs = new Programs(session, this.#configs);
  }

  /** The project of a file; undefined where it belongs to none. */
  projectOf(file: string): LiveProject | undefined {
    const use: UseProgram = (one, work) => work(this.#programOf(one));
    const config = projectOf(file, this.#configs, use, this.session);
    if (config === undefined) return undefined;
    const engine = this.#programOf(config);
    if (!this.#projects.has(file)) this.#open(file, config);
    const { checker, problems } = this.#checkingOf(config, engine);
    return { config, engine, checker, problems };
  }

  #programOf(config: Config): EngineProgram {
    return this.#native.get(config, this.session) ?? morphProgram(this.programs.get(config));
  }

  /** Says that a file is no longer asked for. Its project stays for the file that is opened next, and goes if that is another project's. */
  close(file: string): void {
    this.#projects.delete(file);
  }

  /** Ends it. Trees that were not needed are forgotten, unless something was wrong and none was. */
  end(): void {
    if (this.#loaded.size > 0) this.session.parsed.end();
  }

  #open(file: string, config: Config): void {
    this.#projects.set(file, config);
    this.#loaded.add(config);
    const needed = new Set(this.#projects.values());
    for (const loaded of this.#loaded) {
      if (needed.has(loaded)) continue;
      this.#loaded.delete(loaded);
      this.programs.drop(loaded);
      this.#native.close(loaded.file);
    }
  }

  #checkingOf(config: Config, { ts, engine: { name } }: EngineProgram): Checking {
    const known = this.#checking.get(config);
    if (known?.engine === name) return known;
    const { options, problems } = projectOptions(optionSource(config), this.#over, this.session);
    const folder = resolvePath(config.file, "..");
    const { readFile } = this.session.files;
    const checker = new FileChecker({ ts, options, baseFolder: () => folder, readFile });
    const checking = { checker, problems, engine: name };
    this.#checking.set(config, checking);
    return checking;
  }
}
