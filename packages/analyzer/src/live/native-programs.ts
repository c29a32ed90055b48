import { NativeCompiler, NativeError, findTypeScript } from "@fc-check/native";
import type { Installation, InstalledTypeScript } from "@fc-check/native";
import type { Config, ReadConfig } from "../config/config.js";
import type { EngineProgram } from "../engines/engine.js";
import { leaveToMorph, readConfigWith } from "../engines/native-engine.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";

/** A project that has its own native compiler, in a separate process. */
interface OpenProject {
  readonly compiler: NativeCompiler;
  readonly version: string;
  readonly program: EngineProgram;
  /** The files that have another text than in the program; `everything` where more than texts may have changed. */
  readonly stale: Set<string> | "everything";
}

/** The native compilers of open projects, by their `tsconfig.json`. */
export class NativePrograms {
  readonly #open = new Map<string, OpenProject>();
  /** The projects that ts-morph checks instead. */
  readonly #left = new Set<string>();
  /** It has read configurations, and has no program yet. */
  #idle: { readonly compiler: NativeCompiler; readonly version: string } | undefined;

  /** What the compiler of a project says of its `tsconfig.json`. Undefined where there is none, or it finds anything wrong. */
  config(file: string, session: Session): ReturnType<ReadConfig> {
    const { typescript } = installedFor(file, session);
    if (typescript === undefined) return undefined;
    return readConfigWith(() => this.#take(typescript, session), file);
  }

  /** The program of a project as it is now. Undefined where ts-morph has to check it: the session's remarks say why. */
  get(config: Config, session: Session): EngineProgram | undefined {
    if (session.engine === "ts-morph" || this.#left.has(config.file)) return undefined;
    try {
      return this.#current(config.file, session) ?? this.#start(config, session);
    } catch (error) {
      if (!(error instanceof NativeError)) throw error;
      this.fail(config, session, error);
      return undefined;
    }
  }

  /** Says that a project's compiler has failed: ts-morph takes the project over until everything is looked up again. */
  fail(config: Config, session: Session, { message }: Error): void {
    this.close(config.file);
    this.#leave(config, session, message);
  }

  /** Whether a file is part of a program. */
  has(file: string): boolean {
    return [...this.#open.values()].some(({ program }) => isIn(program, file));
  }

  /** Says that the text of a file has changed, and nothing else. */
  changed(file: string): void {
    for (const { program, stale } of this.#open.values())
      if (stale !== "everything" && isIn(program, file)) stale.add(file);
  }

  /** Says that anything may have changed. */
  refresh(): void {
    this.#idle?.compiler.close();
    this.#idle = undefined;
    this.#left.clear();
    for (const [file, project] of this.#open) this.#open.set(file, { ...project, stale: "everything" });
  }

  /** Ends the compiler of a project. */
  close(configFile: string): void {
    this.#open.get(configFile)?.compiler.close();
    this.#open.delete(configFile);
  }

  #current(configFile: string, session: Session): EngineProgram | undefined {
    const project = this.#open.get(configFile);
    if (project === undefined) return undefined;
    const { compiler, version, program, stale } = project;
    if (stale !== "everything" && stale.size === 0) return program;
    // Another version may have been installed.
    if (stale === "everything" && installedFor(configFile, session).typescript?.version !== version) {
      this.close(configFile);
      return undefined;
    }
    return this.#keep(
      configFile,
      { compiler, version },
      compiler.update(stale === "everything" ? undefined : [...stale]),
    );
  }

  #start(config: Config, session: Session): EngineProgram | undefined {
    const { typescript, reason } = installedFor(config.file, session);
    if (typescript === undefined) {
      this.#leave(config, session, reason);
      return undefined;
    }
    const { version } = typescript;
    const compiler = this.#take(typescript, session);
    this.#idle = undefined;
    try {
      return this.#keep(config.file, { compiler, version }, compiler.program(config.file));
    } catch (error) {
      compiler.close();
      throw error;
    }
  }

  /** The idle compiler, which is started where there is none of this version. */
  #take(typescript: InstalledTypeScript, { files }: Session): NativeCompiler {
    if (this.#idle?.version !== typescript.version) {
      this.#idle?.compiler.close();
      this.#idle = {
        compiler: new NativeCompiler(typescript, files),
        version: typescript.version,
      };
    }
    return this.#idle.compiler;
  }

  #leave(config: Config, session: Session, reason: string): void {
    leaveToMorph(config, reason, session);
    this.#left.add(config.file);
  }

  #keep(
    configFile: string,
    { compiler, version }: Pick<OpenProject, "compiler" | "version">,
    native: ReturnType<NativeCompiler["program"]>,
  ): EngineProgram {
    const program: EngineProgram = { ...native, engine: { name: "native", typescript: version } };
    this.#open.set(configFile, { compiler, version, program, stale: new Set() });
    return program;
  }
}

function installedFor(configFile: string, { files }: Session): Installation {
  return findTypeScript(resolvePath(configFile, ".."), files.readFile);
}

function isIn({ program }: EngineProgram, file: string): boolean {
  return program.getSourceFiles().some(({ fileName }) => fileName === file);
}
