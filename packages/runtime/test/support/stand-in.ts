import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const PREFIX = "/2020-11-11/runtime/invocation";

/** An invocation to hand out. */
export interface Invocation {
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
  /** The status with which its answer is met; default 200. */
  readonly answerStatus?: number;
}

/** An answer that came. */
export interface Answer {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  /** Since the invocation was handed out. */
  readonly afterMs: number;
}

/** How an exchange went on. */
export interface Exchange {
  readonly invocation: Invocation;
  deliveredMs?: number;
  answer?: Answer;
}

/**
 * Stands in for the runtime API: hands out invocations, and keeps the answers. One after the other, the next is
 * handed out once the one before is answered; side by side, as soon as it is asked for.
 */
export class StandIn {
  /** What happened, in order: `next#1`, `deliver:1`, `answer:1`, `next-closed`. */
  readonly order: string[] = [];
  readonly polls: IncomingMessage["headers"][] = [];
  readonly exchanges: Exchange[];
  readonly #isSequential: boolean;
  readonly #server: Server;
  #faultyPolls: number;
  #waiting: ServerResponse | undefined;
  #delivered = 0;

  constructor(invocations: readonly Invocation[], options: { sequential: boolean; faultyPolls?: number }) {
    this.exchanges = invocations.map((invocation) => ({ invocation }));
    this.#isSequential = options.sequential;
    this.#faultyPolls = options.faultyPolls ?? 0;
    this.#server = createServer((request, response) => {
      void this.#receive(request, response);
    });
  }

  /** Begins to listen, and gives host and port. */
  async listen(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** Whether a poll is open, as after everything has been answered. */
  get isPolled(): boolean {
    return this.#waiting !== undefined;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const receivedMs = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    if (request.method === "GET" && request.url === `${PREFIX}/next`) {
      this.#poll(request, response);
    } else {
      this.#answer(request, response, Buffer.concat(chunks), receivedMs);
    }
  }

  #poll(request: IncomingMessage, response: ServerResponse): void {
    this.polls.push(request.headers);
    this.order.push(`next#${this.polls.length}`);
    if (this.#faultyPolls > 0) {
      this.#faultyPolls -= 1;
      this.order.push("next-closed");
      request.socket.destroy();
      return;
    }
    this.#waiting = response;
    this.#deliver();
  }

  #deliver(): void {
    const exchange = this.exchanges[this.#delivered];
    const isOpen = this.#delivered > 0 && this.exchanges[this.#delivered - 1]?.answer === undefined;
    if (this.#waiting === undefined || exchange === undefined || (this.#isSequential && isOpen)) {
      return;
    }
    this.#delivered += 1;
    this.order.push(`deliver:${this.#delivered}`);
    exchange.deliveredMs = performance.now();
    this.#waiting.writeHead(200, exchange.invocation.headers);
    this.#waiting.end(exchange.invocation.payload);
    this.#waiting = undefined;
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: Buffer, receivedMs: number): void {
    const path = request.url ?? "";
    const index = this.exchanges.findIndex(
      ({ invocation, answer }) =>
        answer === undefined &&
        path.startsWith(`${PREFIX}/${idInPath(invocation.headers["x-fc-request-id"])}/`),
    );
    const exchange = this.exchanges[index];
    if (exchange === undefined) {
      response.writeHead(404).end();
      return;
    }
    this.order.push(`answer:${index + 1}`);
    const afterMs = receivedMs - (exchange.deliveredMs ?? 0);
    exchange.answer = { path, headers: request.headers, body, afterMs };
    response.writeHead(exchange.invocation.answerStatus ?? 200).end();
    this.#deliver();
  }
}

/** A request id as the runtime writes it into a path; `%zz` is one of the recorded ids. */
function idInPath(id = ""): string {
  return id.replaceAll(" ", "%20").replaceAll("%zz", "%25zz");
}
