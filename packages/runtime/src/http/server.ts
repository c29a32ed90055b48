import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { InFlight } from "../invocation/in-flight.js";
import { CanceledError, Invocation } from "../invocation/invocation.js";
import type { Lifecycle } from "../call/lifecycle.js";
import { logWarning } from "../logging/log.js";
import type { Outcome } from "../call/outcome.js";
import type { Program } from "../call/program.js";
import { errorReply, type HttpReply } from "./reply.js";
import { answerRoute, routeOf } from "./routes.js";
import { supervise } from "../invocation/supervise.js";
import type { Transport } from "../transport.js";

/** The HTTP server of a custom runtime. */
export class RuntimeServer implements Transport {
  readonly #program: Program;
  readonly #lifecycle: Lifecycle;
  readonly #inFlight = new InFlight();
  readonly #server: Server;

  constructor(program: Program, lifecycle: Lifecycle) {
    this.#program = program;
    this.#lifecycle = lifecycle;
    this.#server = createServer((request, response) => {
      this.#receive(request, response);
    });
    // The platform keeps its connections for 15 minutes and more, and watches over the time itself.
    this.#server.timeout = 0;
    this.#server.keepAliveTimeout = 0;
    this.#server.requestTimeout = 0;
    this.#server.headersTimeout = 0;
  }

  /** Begins to listen, and gives the port. Rejects where it cannot. */
  async listen(port: number, address: string): Promise<number> {
    this.#server.listen(port, address);
    await once(this.#server, "listening");
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    await Promise.race([closed, this.#inFlight.drain()]);
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    const invocation = new Invocation(request.headers);
    this.#inFlight.add(invocation);
    response.on("close", () => {
      this.#inFlight.delete(invocation);
      if (!response.writableFinished) {
        invocation.abort(new CanceledError());
        logWarning(invocation.requestId, "the client went away before it was answered");
      }
    });
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A broken connection is told by the response's "close"; without a listener it would end the process.
    request.on("error", () => undefined);
    request.on("end", () => {
      const [first] = chunks;
      const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
      const route = routeOf(request);
      supervise({
        kind: route.kind,
        invocation,
        answersOverdue: true,
        work: () => answerRoute(route, { request, body, invocation }, this.#program, this.#lifecycle),
        respond: (outcome) => {
          this.#send(response, outcome);
        },
      });
    });
  }

  #send(response: ServerResponse, outcome: Outcome<HttpReply>): void {
    const { statusCode, headers, body } =
      outcome.error === undefined ? outcome.output : errorReply(outcome.error);
    headers["x-fc-status"] = outcome.error === undefined ? "200" : "404";
    if (statusCode !== 204 && statusCode !== 304) {
      headers["content-length"] = Buffer.byteLength(body);
    }
    if (!this.#server.listening) {
      headers.connection = "close";
    }
    response.writeHead(statusCode, headers);
    response.end(body);
  }
}
