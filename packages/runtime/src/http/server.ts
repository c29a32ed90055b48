import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { returnedError, type ErrorBody } from "../call/errors.js";
import type { Lifecycle } from "../call/lifecycle.js";
import type { Outcome } from "../call/outcome.js";
import type { Program } from "../call/program.js";
import { InFlight } from "../invocation/in-flight.js";
import { Invocation } from "../invocation/invocation.js";
import { SupervisedCall } from "../invocation/supervise.js";
import { logError } from "../logging/log.js";
import type { Transport } from "../transport.js";
import { Connections } from "./connections.js";
import { Exchange, type ExchangeOwner } from "./exchange.js";
import { isPlainEvent, type LocalPlatform } from "./local.js";
import type { HttpReply } from "./reply.js";
import { answerRoute, EVENT, failureReply, type Route } from "./routes.js";

/** The HTTP server of a custom runtime. */
export class RuntimeServer implements Transport {
  readonly #program: Program;
  readonly #lifecycle: Lifecycle;
  readonly #local: LocalPlatform | undefined;
  readonly #inFlight = new InFlight();
  readonly #connections = new Connections();
  readonly #server: Server;
  readonly #owner: ExchangeOwner = {
    onWhole: (exchange, body) => {
      this.#answer(exchange, body);
    },
    onClose: (exchange) => {
      this.#connections.delete(exchange);
      if (exchange.call !== undefined) {
        this.#inFlight.delete(exchange.call);
      }
    },
  };

  /** @param local where the process runs outside of the platform */
  constructor(program: Program, lifecycle: Lifecycle, local?: LocalPlatform) {
    this.#program = program;
    this.#lifecycle = lifecycle;
    this.#local = local;
    this.#server = createServer((request, response) => {
      this.#receive(request, response);
    });
    // The platform keeps its connections for 15 minutes and more, and watches over the time itself.
    this.#server.timeout = 0;
    this.#server.keepAliveTimeout = 0;
    this.#server.requestTimeout = 0;
    this.#server.headersTimeout = 0;
    this.#watchConnections();
  }

  /** Begins to listen, and gives the port. Rejects where it cannot. */
  async listen(port: number, address: string): Promise<number> {
    this.#server.listen(port, address);
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#connections.leaveAll();
    await this.#inFlight.drain();
    this.#connections.destroyAll();
    await closed;
  }

  async abandon(error: ErrorBody): Promise<void> {
    this.#server.close();
    this.#connections.leaveAll();
    await this.#inFlight.abandon(error);
  }

  #watchConnections(): void {
    this.#server.on("connection", (socket) => {
      this.#connections.open(socket);
    });
    this.#server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (error.code === "HPE_INVALID_EOF_STATE") {
        // The client has gone in the middle of a request.
        socket.destroy();
      } else if (error.code === "HPE_HEADER_OVERFLOW") {
        this.#connections.refuse(socket, 431, "a request's headers are too long");
      } else {
        this.#connections.refuse(socket, 400, `a request is not well-formed: ${error.message}`);
      }
    });
    this.#server.on("connect", (_request, socket) => {
      this.#connections.refuse(socket, 405, "a request asks for a tunnel");
    });
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    const headers = this.#local?.complete(request.headers) ?? request.headers;
    const exchange = new Exchange(request, response, new Invocation(headers), this.#owner);
    this.#connections.add(exchange);
    exchange.receive();
  }

  #answer(exchange: Exchange, body: Buffer): void {
    const { request, invocation } = exchange;
    const isEvent = this.#local !== undefined && isPlainEvent(request, body);
    const route = isEvent ? EVENT : exchange.route;
    const call = new SupervisedCall<HttpReply>({
      kind: route.kind,
      invocation,
      answersOverdue: true,
      work: () => answerRoute(route, { request, body, invocation }, this.#program, this.#lifecycle),
      respond: (outcome) => {
        this.#respond(route, exchange, outcome);
      },
    });
    exchange.call = call;
    this.#inFlight.add(call);
    call.start();
  }

  #respond(route: Route, exchange: Exchange, outcome: Outcome<HttpReply>): void {
    if (outcome.error !== undefined) {
      this.#send(exchange, failureReply(route, outcome.error, exchange.invocation.requestId));
      return;
    }
    outcome.output.headers["x-fc-status"] = "200";
    try {
      this.#send(exchange, outcome.output);
    } catch (thrown) {
      // What Node refuses to write, and nobody has thought of.
      const { requestId } = exchange.invocation;
      const error = returnedError(thrown as Error);
      logError(requestId, error);
      this.#send(exchange, failureReply(route, error, requestId));
    }
  }

  #send(exchange: Exchange, reply: HttpReply): void {
    if (!this.#server.listening && this.#connections.isLast(exchange)) {
      reply.headers.connection = "close";
    }
    exchange.send(reply);
  }
}
