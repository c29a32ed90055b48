import type { IncomingMessage, ServerResponse } from "node:http";
import { CanceledError, type Invocation } from "../invocation/invocation.js";
import type { LiveCall } from "../invocation/supervise.js";
import { setDeadline } from "../invocation/timer.js";
import { logWarning } from "../logging/log.js";
import type { HttpReply } from "./reply.js";
import { refusalReply, routeOf, type Route } from "./routes.js";

/** The longest body that the platform passes on. */
const LONGEST_BODY = 32 * 1024 * 1024;
/** How long a client may go on sending what is thrown away, so it comes to read its answer. */
const LINGER_MS = 1000;

/** Why a request is refused before it is whole, by the status that says so. */
const REFUSALS = {
  400: "the request is not well-formed",
  408: "the request was not received by its deadline",
  413: `the request's body is over ${LONGEST_BODY} bytes`,
} as const;

type Refusal = keyof typeof REFUSALS;

/** Whoever holds exchanges. */
export interface ExchangeOwner {
  /** The request has come to its end. */
  onWhole(exchange: Exchange, body: Buffer): void;
  /** The response is out, or the client gone. */
  onClose(exchange: Exchange): void;
}

/** A request and its response. */
export class Exchange {
  readonly route: Route;
  /** What answers the request, once it is whole. */
  call: LiveCall | undefined;
  readonly #owner: ExchangeOwner;
  #chunks: Buffer[] = [];
  #length = 0;
  #isRefused = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly invocation: Invocation,
    owner: ExchangeOwner,
  ) {
    this.route = routeOf(request);
    this.#owner = owner;
  }

  /** Whether the request has been received to its end, though it may not have been read yet. */
  get isWhole(): boolean {
    return this.request.complete && !this.#isRefused;
  }

  /** Takes the request in. */
  receive(): void {
    const { request, response } = this;
    response.on("close", () => {
      this.#close();
    });
    request.on("data", (chunk: Buffer) => {
      this.#take(chunk);
    });
    // A broken connection is told by the response's "close"; without a listener it would end the process.
    request.on("error", ignore);
    request.on("end", () => {
      this.#end();
    });
    if (Number(request.headers["content-length"]) > LONGEST_BODY) {
      this.refuse(413);
    } else {
      watchLater(this);
    }
  }

  /** Waits for the rest of a request no longer than its deadline. */
  waitForRest(): void {
    if (!this.request.complete && !this.request.destroyed) {
      this.#timer = setDeadline(this.invocation.deadlineMs, () => {
        this.refuse(408);
      });
    }
  }

  /**
   * Sends the answer to a whole request.
   *
   * @throws Error where Node refuses the head; nothing has been sent then
   */
  send(reply: HttpReply): void {
    if (!this.response.destroyed) {
      this.#writeHead(reply);
      this.response.end(reply.body);
    }
  }

  /** Answers a request that has not come to its end; what still comes of it is thrown away. */
  refuse(status: Refusal): void {
    const { request, response, invocation } = this;
    if (request.complete || this.#isRefused) {
      return;
    }
    this.#isRefused = true;
    clearTimeout(this.#timer);
    this.#chunks = [];
    logWarning(invocation.requestId, `${REFUSALS[status]}; it is answered with status ${status}`);
    const reply = refusalReply(this.route, status, REFUSALS[status], invocation.requestId);
    reply.headers.connection = "close";
    this.#writeHead(reply);
    response.write(reply.body);
    // Closing the connection while the client is sending may take the answer away from it.
    const finish = (): void => void response.end();
    this.#timer = setTimeout(finish, LINGER_MS);
    request.on("end", finish);
  }

  #writeHead({ statusCode, headers, body }: HttpReply): void {
    if (statusCode !== 204 && statusCode !== 304) {
      headers["content-length"] = Buffer.byteLength(body);
    }
    this.response.writeHead(statusCode, headers);
  }

  #take(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > LONGEST_BODY) {
      this.refuse(413);
    } else if (!this.#isRefused) {
      this.#chunks.push(chunk);
    }
  }

  #end(): void {
    if (this.#isRefused || this.response.destroyed) {
      return;
    }
    clearTimeout(this.#timer);
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#owner.onWhole(this, body);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#chunks = [];
    if (!this.response.writableFinished) {
      this.invocation.abort(new CanceledError());
      logWarning(this.invocation.requestId, "the client went away before it was answered");
    }
    this.#owner.onClose(this);
  }
}

let arriving: Exchange[] = [];

/** Watches over a request if it is not whole by the next turn, as most are; a timer for each would cost too much. */
function watchLater(exchange: Exchange): void {
  if (arriving.push(exchange) === 1) {
    setImmediate(() => {
      const batch = arriving;
      arriving = [];
      for (const each of batch) {
        each.waitForRest();
      }
    });
  }
}

function ignore(): void {
  // Told elsewhere.
}
