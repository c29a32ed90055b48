import { NativeCompiler, NativeError, findTypeScript } from "@fc-check/native";
import type { InstalledTypeScript } from "@fc-check/native";
import type { Config, ReadConfig } from "../config/config.js";
import { ProjectError } from "../session/project-error.js";
import { takeStarted } from "./early.js";
import { resolvePath } from "../session/session.js";
import type { Session } from "../session/session.js";
import type { EngineProgram } from "./engine.js";

/** The native compilers of the projects of one check, each started once. */
export class NativeEngine {
  readonly #session: Session;
  readonly #compilers = new Map<InstalledTypeScript["sync"], NativeCompiler>();
  /** The program that was used last, which stays while no other one is asked for. */
  #last:
    | { readonly compiler: NativeCompiler; readonly config: Config; readonly program: EngineProgram }
    | undefined;
  /** The projects that ts-morph checks instead. */
  readonly #left = new Set<Config>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** What the native compiler of a project says of its `tsconfig.json`. Undefined where there is none, or it finds anything wrong. */
  config(file: string): ReturnType<ReadConfig> {
    const { engine, files } = this.#session;
    if (engine === "ts-morph") return undefined;
    const { typescript } = findTypeScript(resolvePath(file, ".."), files.readFile);
    if (typescript === undefined) return undefined;
    return readConfigWith(() => this.#compilerOf(typescript), file);
  }

  /**
   * Does something with the native compiler's program of a project, which must not be kept. Undefined where ts-morph has to do it: the session's
   * remarks say why. Throws a ProjectError where the native compiler is asked for, and can't do it.
   */
  use<Result>(config: Config, work: (program: EngineProgram) => Result): Result | undefined {
    const { engine, files } = this.#session;
    if (engine === "ts-morph" || this.#left.has(config)) return undefined;
    const { typescript, reason } = findTypeScript(resolvePath(config.file, ".."), files.readFile);
    let failure = reason;
    if (typescript !== undefined) {
      try {
        return this.#withRestart(typescript, (compiler) =>
          work(this.#programOf(compiler, config, typescript.version)),
        );
      } catch (error) {
        // Whatever goes wrong there, ts-morph can check the project, unless it is not to.
        if (error instanceof ProjectError || (engine === "native" && !(error instanceof NativeError)))
          throw error;
        failure = error instanceof Error ? error.message : String(error);
      }
    }
    this.#left.add(config);
    leaveToMorph(config, String(failure), this.#session);
    return undefined;
  }

  #programOf(compiler: NativeCompiler, config: Config, typescript: string): EngineProgram {
    if (this.#last?.compiler === compiler && this.#last.config === config) return this.#last.program;
    const program: EngineProgram = {
      ...compiler.program(config.file),
      engine: { name: "native", typescript },
    };
    this.#last = { compiler, config, program };
    return program;
  }

  /** Ends the processes. */
  close(): void {
    for (const compiler of this.#compilers.values()) compiler.close();
    this.#compilers.clear();
  }

  /** A compiler that has died is started once more: its process may have been ended from outside. */
  #withRestart<Result>(typescript: InstalledTypeScript, work: (compiler: NativeCompiler) => Result): Result {
    try {
      return work(this.#compilerOf(typescript));
    } catch (error) {
      if (!(error instanceof NativeError) || error.hangs) throw error;
      this.#compilers.get(typescript.sync)?.close();
      this.#compilers.delete(typescript.sync);
      return work(this.#compilerOf(typescript));
    }
  }

  #compilerOf(typescript: InstalledTypeScript): NativeCompiler {
    let compiler = this.#compilers.get(typescript.sync);
    if (compiler === undefined) {
      const { files, areOnDisk } = this.#session;
      // Where somebody records what is looked at, or has texts that are not on the disk, the compiler asks.
      compiler =
        (areOnDisk ? takeStarted(typescript.sync) : undefined) ??
        new NativeCompiler(typescript, files, { reads: areOnDisk ? "itself" : "host", brief: true });
      this.#compilers.set(typescript.sync, compiler);
    }
    return compiler;
  }
}

/** What a native compiler says of a `tsconfig.json`. Undefined where it fails, or finds anything wrong: the check reports that. */
export function readConfigWith(compilerOf: () => NativeCompiler, file: string): ReturnType<ReadConfig> {
  try {
    const config = compilerOf().config(file);
    return config && { ...config, roots: new Set(config.fileNames) };
  } catch (error) {
    if (error instanceof NativeError) return undefined;
    throw error;
  }
}

/** Remarks why the native compiler does not check a project. Throws a ProjectError where it is asked for. */
export function leaveToMorph({ file }: Config, reason: string, { engine, remarks, display }: Session): void {
  const message = `TypeScript 7.1 does not check this project: ${reason}.`;
  if (engine === "native") {
    const help = "Install typescript 7.1 in the project, or leave out the engine.";
    throw new ProjectError([{ file: display(file), start: null, message, help }]);
  }
  remarks.push(`${display(file)}: ${message} ts-morph does.`);
}
