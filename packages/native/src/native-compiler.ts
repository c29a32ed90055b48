import type ts from "typescript";
import type * as Sync from "typescript-7/sync";
import { readConfiguration } from "./configuration.js";
import type { NativeConfig } from "./configuration.js";
import { receive, sendAhead } from "./ahead.js";
import type { Channel } from "./ahead.js";
import { callbacks } from "./files.js";
import type { NativeFiles } from "./files.js";
import { messageOf } from "./installed.js";
import type { InstalledTypeScript } from "./installed.js";
import { programOf } from "./program.js";
import type { NativeProgram } from "./program.js";
import { Watchdog } from "./watchdog.js";

/** The native compiler has failed: it can't be started, has died, does not respond, or reports an error of its own. */
export class NativeError extends Error {
  override readonly name = "NativeError";
  /** It did not respond. To start it again would only mean to wait again. */
  readonly hangs: boolean;

  constructor(message: string, hangs: boolean, cause: unknown) {
    super(message, { cause });
    this.hangs = hangs;
  }
}

/** What a compiler is to do with its files, and how long it may be silent. */
interface Settings {
  /** `host`: it asks the host for each file. `itself`: it reads the disk, which is a lot faster, and the host does not know what it has looked at. */
  readonly reads?: "host" | "itself";
  /** In milliseconds. While it reads the disk itself, it is silent until the whole project is read. */
  readonly patience?: number;
  /** It works on what is there, and ends: there is no need to collect garbage soon. Default: false. */
  readonly brief?: boolean;
}

/** In milliseconds. */
const patienceOf = { host: 30_000, itself: 120_000 };

/** What the compiler's package keeps to itself, and is needed to end a process that hangs. */
interface Internals {
  readonly client: { readonly channel: Channel };
}

/**
 * The process of a native compiler. It is started once and works on one project after the other; it ends with `close`, when it does not
 * respond, and at the latest with this process.
 */
export class NativeCompiler {
  readonly #typescript: InstalledTypeScript;
  readonly #disk: NativeFiles;
  readonly #files: NativeFiles;
  /** What the compiler has read for the project that is open: the extractor searches the same texts. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #views = new Map<string, ts.SourceFile>();
  readonly #api: Sync.API;
  readonly #channel: Channel;
  readonly #watchdog = new Watchdog();
  #open: { readonly snapshot: Sync.Snapshot; readonly configFile: string } | undefined;
  /** The project that it has been told to open, and whose response is not read yet. */
  #begun: string | undefined;
  /** Of the project that is open, nothing has been asked. */
  #isUnused = false;

  /** Throws a NativeError where it can't be started. */
  constructor(
    typescript: InstalledTypeScript,
    files: NativeFiles,
    { reads = "host", patience = patienceOf[reads], brief = false }: Settings = {},
  ) {
    this.#typescript = typescript;
    this.#files = { ...files, readFile: (path) => this.#read(path) };
    this.#disk = files;
    try {
      const isAlive = (): void => {
        this.#watchdog.isAlive();
      };
      const { useCaseSensitiveFileNames } = files;
      const options = {
        useCaseSensitiveFileNames,
        ...(reads === "host" && { fs: callbacks(this.#files, typescript.fs, isAlive) }),
      };
      this.#api = brief
        ? collectingSeldom(() => new typescript.sync.API(options))
        : new typescript.sync.API(options);
      this.#channel = (this.#api as unknown as Internals).client.channel;
      const { pid } = this.#channel.child;
      if (pid === undefined) throw new Error("its process can't be started");
      this.#watchdog.start(pid, patience);
      this.#watchRequests();
    } catch (error) {
      throw failure(typescript, error);
    }
  }

  get pid(): number | undefined {
    return this.#channel.child.pid;
  }

  /** Has a first project opened while this process does something else. Only a compiler that reads the disk itself can do that. */
  begin(configFile: string): void {
    sendAhead(this.#channel, "createSnapshot", () => this.#api.createSnapshot(opening(configFile)));
    this.#begun = configFile;
  }

  /** What a `tsconfig.json` says. Undefined where anything is wrong with it, or where it can't be told from where its plugins come. */
  config(configFile: string): NativeConfig | undefined {
    this.#finish();
    const project = this.#isUnused ? this.#open?.snapshot.getConfiguredProject(configFile) : undefined;
    const opened = project?.parsedCommandLine;
    return readConfiguration((file) => {
      return file === configFile && opened !== undefined ? opened : this.#api.parseConfigFile(file);
    }, configFile);
  }

  /** The program of a `tsconfig.json`. It can be used until the next one is asked for. */
  program(configFile: string): NativeProgram {
    this.#finish();
    const { snapshot, configFile: last } = this.#open ?? {};
    if (snapshot !== undefined && last === configFile && this.#isUnused)
      return this.#programIn(snapshot, configFile);
    this.#forget(undefined);
    return this.#use(this.#api.createSnapshot(opening(configFile, last)), configFile);
  }

  /**
   * The program of the same `tsconfig.json` after files have changed, which have another text and nothing else; undefined where anything may have.
   * The program before can't be used any more.
   */
  update(changed: readonly string[] | undefined): NativeProgram {
    if (this.#open === undefined) throw failure(this.#typescript, "no project is open");
    this.#forget(changed);
    const { snapshot, configFile } = this.#open;
    const fileNotifications = changed === undefined ? { invalidateAll: true } : { changed: [...changed] };
    // A project that is not named again stays as it was.
    return this.#use(snapshot.update({ openProjects: [configFile], fileNotifications }), configFile);
  }

  /** Reads the response to what was begun. */
  #finish(): void {
    const configFile = this.#begun;
    if (configFile === undefined) return;
    this.#begun = undefined;
    const snapshot = receive(this.#channel, () => this.#api.createSnapshot(opening(configFile)));
    this.#open = { snapshot, configFile };
    this.#isUnused = true;
  }

  #forget(changed: readonly string[] | undefined): void {
    for (const known of [this.#texts, this.#views]) {
      if (changed === undefined) known.clear();
      else for (const file of changed) known.delete(file);
    }
  }

  #use(snapshot: Sync.Snapshot, configFile: string): NativeProgram {
    this.#open?.snapshot.dispose();
    this.#open = { snapshot, configFile };
    return this.#programIn(snapshot, configFile);
  }

  #programIn(snapshot: Sync.Snapshot, configFile: string): NativeProgram {
    this.#isUnused = false;
    const project = snapshot.getConfiguredProject(configFile);
    if (project === undefined) throw failure(this.#typescript, `it does not open ${configFile} as a project`);
    return programOf({
      api: this.#api,
      typescript: this.#typescript,
      project,
      files: this.#files,
      views: this.#views,
    });
  }

  close(): void {
    this.#watchdog.stop();
    this.#channel.close();
  }

  #read(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#disk.readFile(path));
    return this.#texts.get(path);
  }

  #watchRequests(): void {
    const channel = this.#channel;
    const request = channel.requestBytesSync.bind(channel);
    channel.requestBytesSync = (method, payload) => {
      try {
        return this.#watchdog.watch(() => request(method, payload));
      } catch (error) {
        throw this.#watchdog.hasKilled
          ? failure(this.#typescript, "it does not respond", true)
          : failure(this.#typescript, error);
      }
    };
  }
}

/** What is asked for when a project is opened, and the one before is no longer needed. */
function opening(configFile: string, last?: string): { openProjects: string[]; closeProjects: string[] } {
  return { openProjects: [configFile], closeProjects: last === undefined ? [] : [last] };
}

/**
 * Starts a process of Go's that collects its garbage when there is a good deal of it: nearly all that it reads is needed until its end. What the
 * user has set counts.
 */
function collectingSeldom<Result>(start: () => Result): Result {
  const { env } = process;
  if (env.GOGC !== undefined) return start();
  env.GOGC = "800";
  try {
    return start();
  } finally {
    delete env.GOGC;
  }
}

function failure({ version }: InstalledTypeScript, error: unknown, hangs = false): NativeError {
  return new NativeError(`TypeScript ${version} fails: ${messageOf(error)}`, hangs, error);
}
