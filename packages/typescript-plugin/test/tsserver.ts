import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { server } from "typescript";

const require = createRequire(import.meta.url);

/** A version of TypeScript that is supported: the package of that name is installed. */
export type Version = "typescript-5.4" | "typescript-5.9" | "typescript-6.0";

/** The oldest and the newest version; with `FC_CHECK_LARGE_TESTS` one between them too. */
export const versions: readonly Version[] =
  process.env.FC_CHECK_LARGE_TESTS === undefined
    ? ["typescript-5.4", "typescript-6.0"]
    : ["typescript-5.4", "typescript-5.9", "typescript-6.0"];

/** The folder of an installed TypeScript. */
export function typescriptFolder(version: Version): string {
  return dirname(require.resolve(`${version}/package.json`));
}

/** How to start a server. */
export interface ServerSettings {
  /** Load the plugin for every project, as an editor's extension does, from a folder that holds it in `node_modules`. */
  readonly globalFrom?: string;
  /** Write the server's log to this file. */
  readonly log?: string;
}

interface Message {
  readonly type: "response" | "event";
  readonly event?: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** A place in a file, as the protocol has it: both count from 1. */
export type Location = server.protocol.Location;

/** Whether a diagnostic is fc-check's. */
export function isOwn({ source }: server.protocol.Diagnostic): boolean {
  return source === "fc-check";
}

/** A running tsserver, spoken to by its own protocol. */
export class Tsserver {
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, { resolve: (body: unknown) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  #sequence = 0;

  constructor(version: Version, { globalFrom, log }: ServerSettings = {}) {
    const plugin = ["--globalPlugins", "@fc-check/typescript-plugin", "--pluginProbeLocations"];
    const args = [
      ...["--useNodeIpc", "--disableAutomaticTypingAcquisition", "--allowLocalPluginLoads"],
      ...(globalFrom === undefined ? [] : [...plugin, globalFrom]),
      ...(log === undefined ? [] : ["--logVerbosity", "verbose", "--logFile", log]),
    ];
    const script = join(typescriptFolder(version), "lib/tsserver.js");
    this.#process = fork(script, args, { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] });
    this.#process.on("message", (message: Message) => {
      this.#receive(message);
    });
  }

  /** Asks a question, and gives its answer's body. */
  async request<Body>(command: string, args: object | null): Promise<Body> {
    const seq = ++this.#sequence;
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(seq, { resolve, reject }));
    this.#process.send({ seq, type: "request", command, arguments: args });
    return (await answer) as Body;
  }

  /** Sends what has no answer. */
  notify(command: string, args: object): void {
    this.#process.send({ seq: ++this.#sequence, type: "request", command, arguments: args });
  }

  /** Opens a file, with a text that may differ from the one on disk. Its project is looked for up to `projectRootPath`, if that is given. */
  open(file: string, fileContent = readFileSync(file, "utf8"), projectRootPath?: string): void {
    this.notify("open", { file, fileContent, projectRootPath });
  }

  /** Puts text instead of a range of an open file. */
  change(file: string, start: Location, end: Location, insertString: string): void {
    const { line, offset } = start;
    this.notify("change", { file, line, offset, endLine: end.line, endOffset: end.offset, insertString });
  }

  close(file: string): void {
    this.notify("close", { file });
  }

  /** The semantic diagnostics of a file. */
  diagnostics(file: string): Promise<server.protocol.Diagnostic[]> {
    return this.request("semanticDiagnosticsSync", { file });
  }

  /** Whether an open file belongs to no `tsconfig.json`. */
  async isAlone(file: string): Promise<boolean> {
    const args = { file, needFileNameList: false };
    const { configFileName } = await this.request<server.protocol.ProjectInfo>("projectInfo", args);
    return !configFileName.endsWith(".json");
  }

  /** The fixes of some codes at a range. */
  fixes(file: string, start: Location, end: Location, codes: readonly number[]) {
    const range = {
      startLine: start.line,
      startOffset: start.offset,
      endLine: end.line,
      endOffset: end.offset,
    };
    const args = { file, ...range, errorCodes: codes };
    return this.request<server.protocol.CodeFixAction[]>("getCodeFixes", args);
  }

  /** Waits for an event that `wanted` accepts, and gives its body. */
  event<Body>(name: string, wanted: (body: Body) => boolean): Promise<Body> {
    return new Promise((resolve) => {
      const listener = (message: Message): void => {
        if (message.event !== name || !wanted(message.body as Body)) return;
        this.#listeners.delete(listener);
        resolve(message.body as Body);
      };
      this.#listeners.add(listener);
    });
  }

  /** Ends the server, and waits until it has ended. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await ended;
  }

  #receive(message: Message): void {
    if (message.type === "event") for (const listener of this.#listeners) listener(message);
    const { request_seq: seq } = message;
    const pending = seq === undefined ? undefined : this.#pending.get(seq);
    if (seq === undefined || pending === undefined) return;
    this.#pending.delete(seq);
    // Where there is nothing to say, such as a hover over white space, tsserver has no body and calls that no success.
    const empty = message.success !== true && message.message === "No content available.";
    if (message.success === true || empty) pending.resolve(message.body);
    else pending.reject(new Error(message.message ?? "the request failed"));
  }
}
