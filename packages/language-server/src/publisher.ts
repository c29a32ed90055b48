import { setImmediate } from "node:timers/promises";
import type { Connection, Diagnostic } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Documents } from "./documents.js";

/** How long to wait for the next key, in milliseconds. */
const delay = 100;

/** Sends diagnostics to editors that do not ask for them. */
export class Publisher {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #diagnose: (document: TextDocument) => Diagnostic[];
  #timer: NodeJS.Timeout | undefined;

  constructor(
    connection: Connection,
    documents: Documents,
    diagnose: (document: TextDocument) => Diagnostic[],
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#diagnose = diagnose;
  }

  /** Sends the diagnostics of all open documents soon, for a change of one may concern them all. */
  publish(first: TextDocument | undefined): void {
    clearTimeout(this.#timer);
    const timer = setTimeout(() => void this.#send(first, () => this.#timer === timer), delay);
    this.#timer = timer;
  }

  clear({ uri }: TextDocument): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** `isLatest` is asked between documents: something may have changed again. */
  async #send(first: TextDocument | undefined, isLatest: () => boolean): Promise<void> {
    const { all } = this.#documents;
    const uris = new Set([...(first ? [first.uri] : []), ...all.keys()]);
    for (const uri of uris) {
      const document = all.get(uri);
      if (document === undefined) continue;
      if (!isLatest()) return;
      const diagnostics = this.#diagnose(document);
      void this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics });
      await setImmediate();
    }
  }
}
