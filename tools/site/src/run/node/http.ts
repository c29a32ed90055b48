// The part of `node:http` that the runtime's client uses: requests to the runtime API, which this page answers.
import { Buffer } from "buffer";
import { EventEmitter } from "events";
import { platform } from "../platform.js";

export class Agent extends EventEmitter {}

interface Options {
  readonly method?: string;
  readonly path?: string;
}

/** A request. The one for the next invocation is answered when there is one. */
class ClientRequest extends EventEmitter {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  end(body?: string | Uint8Array): void {
    void this.#answer(body);
  }

  destroy(): void {
    this.emit("error", new Error("The run has ended."));
  }

  async #answer(body: string | Uint8Array = ""): Promise<void> {
    if (this.#path.endsWith("/next")) {
      const { headers, payload } = await platform.next();
      this.#respond(headers, payload);
      return;
    }
    this.#respond({}, "");
    const outcome = this.#path.endsWith("/response") ? "response" : "error";
    platform.take(outcome, Buffer.from(body as Uint8Array).toString());
  }

  #respond(headers: Readonly<Record<string, string>>, payload: string): void {
    const chunks = payload === "" ? [] : [Buffer.from(payload)];
    this.emit("response", { statusCode: 200, headers, [Symbol.asyncIterator]: () => chunks.values() });
  }
}

export function request(url: string, { path }: Options): ClientRequest {
  return new ClientRequest(path ?? new URL(url).pathname);
}

// What a server needs: a run has none, so these are never used.
export const STATUS_CODES = {};
export const createServer = undefined;
export const validateHeaderName = undefined;
export const validateHeaderValue = undefined;
