import { join } from "node:path";
import { window, workspace } from "vscode";
import type { Disposable, LogOutputChannel } from "vscode";
import { LanguageClient, State, TransportKind } from "vscode-languageclient/node";
import type { ServerOptions } from "vscode-languageclient/node";
import { findServer } from "./find-server.js";
import type { Server } from "./find-server.js";
import { readSettings } from "./settings.js";
import type { Settings } from "./settings.js";
import { Status } from "./status.js";

const languages = ["javascript", "javascriptreact", "typescript", "typescriptreact"];

/** The server of this window: one for all folders, since it finds the project of each file. */
export class Session implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel("fc-check", { log: true });
  readonly #status = new Status();
  readonly #own: string;
  #client: LanguageClient | undefined;
  #last: Promise<void> = Promise.resolve();

  /** `extension` is the folder of the extension. */
  constructor(extension: string) {
    this.#own = join(extension, "dist/server.mjs");
  }

  /** Starts the server anew, or for the first time. What is asked for meanwhile waits. */
  restart(): Promise<void> {
    this.#last = this.#last.then(async () => {
      await this.#stop();
      await this.#start();
    });
    return this.#last;
  }

  async stop(): Promise<void> {
    await this.#last;
    await this.#stop();
  }

  dispose(): void {
    this.#status.dispose();
    this.log.dispose();
  }

  async #start(): Promise<void> {
    const settings = readSettings((name) => workspace.getConfiguration("fc-check").get(name));
    if (!settings.enable) {
      this.#status.show("off", 'Switched off by the setting "fc-check.enable"');
      return;
    }
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
    try {
      const server = findServer({ folders, trusted: workspace.isTrusted, settings, own: this.#own });
      this.log.info(`Starting ${server.about}`);
      this.#status.show("starting", `Starting ${server.about}`);
      await this.#run(server, settings);
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  async #run({ script, args, about }: Server, { codeLens }: Settings): Promise<void> {
    const options: ServerOptions = { module: script, args: [...args], transport: TransportKind.stdio };
    const client = new LanguageClient("fc-check", "fc-check", options, {
      documentSelector: languages.map((language) => ({ scheme: "file", language })),
      initializationOptions: { codeLens },
      outputChannel: this.log,
    });
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#status.show("running", about);
      if (newState === State.Stopped && this.#client === client)
        this.#status.show("failed", "The server has ended. A click shows the log.");
    });
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // One that has not started, or has ended by itself, can't be stopped.
    await client?.dispose().catch((error: unknown) => {
      this.log.debug(String(error));
    });
  }

  #fail(message: string): void {
    this.log.error(message);
    this.#status.show("failed", message);
    void window.showErrorMessage(`fc-check: ${message}`);
  }
}
