import {
  Agent,
  request,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from "node:http";
import type { Body } from "../call/program.js";

/** The version of the runtime API that the Go SDK speaks. */
const API_PATH = "/2020-11-11/runtime/invocation";
const USER_AGENT = `fc-check-runtime node/${process.version}`;

/** An invocation as the runtime API hands it out. */
export interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly payload: Buffer;
}

/** Speaks the runtime API of Function Compute. */
export class RuntimeApiClient {
  readonly #origin: string;
  readonly #pollAgent = new Agent({ keepAlive: true });
  #poll: ClientRequest | undefined;

  /** @param address host and port of the runtime API */
  constructor(address: string) {
    this.#origin = `http://${address}`;
  }

  /** Waits for the next invocation, however long it takes. */
  async next(): Promise<Delivery> {
    const poll = request(`${this.#origin}${API_PATH}/next`, {
      agent: this.#pollAgent,
      headers: { "user-agent": USER_AGENT },
    });
    this.#poll = poll;
    const response = await send(poll);
    this.#poll = undefined;
    const payload = await readBody(response);
    if (response.statusCode !== 200) {
      throw new Error(`got unexpected status code: ${response.statusCode}`);
    }
    return { headers: response.headers, payload };
  }

  /** Gives up the poll under way, unless it has been answered already. */
  cancelNext(): void {
    this.#poll?.destroy();
  }

  /** Sends an answer. It is sent once: whether one that failed has arrived cannot be known. */
  async answer(requestId: string, outcome: "response" | "error", body: Body): Promise<void> {
    const path = `${API_PATH}/${escapeId(requestId)}/${outcome}`;
    const post = request(this.#origin, {
      // A connection of its own: one from a pool may have been closed meanwhile, and the answer be lost.
      agent: false,
      method: "POST",
      path,
      headers: {
        "user-agent": USER_AGENT,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      },
    });
    const response = await send(post, body);
    await readBody(response);
    if (response.statusCode !== 200) {
      throw new Error(`got unexpected status code: ${response.statusCode}`);
    }
  }
}

function send(message: ClientRequest, body?: Body): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    message.on("response", resolve);
    message.on("error", reject);
    message.end(body);
  });
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The request id as part of a path: as it is, as in the SDK, but for what cannot stand there. */
function escapeId(requestId: string): string {
  return encodeURI(requestId)
    .replaceAll("#", "%23")
    .replace(/%25([0-9a-f]{2})/gi, "%$1");
}
