import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { logWarning } from "../logging/log.js";
import type { Exchange } from "./exchange.js";

/** The connections of clients, each with its requests that are not answered yet, in order. */
export class Connections {
  readonly #open = new Map<Duplex, Exchange[]>();
  /** What a connection is told before it is closed, once its whole requests are answered. */
  readonly #farewells = new Map<Duplex, string>();

  open(socket: Duplex): void {
    this.#open.set(socket, []);
    socket.on("close", () => {
      this.#open.delete(socket);
      this.#farewells.delete(socket);
    });
  }

  add(exchange: Exchange): void {
    this.#open.get(exchange.request.socket)?.push(exchange);
  }

  delete(exchange: Exchange): void {
    const { socket } = exchange.request;
    const exchanges = this.#of(socket);
    exchanges.splice(exchanges.indexOf(exchange), 1);
    this.#closeIfDone(socket);
  }

  /** Whether a request is the last whole one of its connection. */
  isLast(exchange: Exchange): boolean {
    return this.#of(exchange.request.socket).findLast(({ isWhole }) => isWhole) === exchange;
  }

  /** Answers what came on a connection and is no request, after the requests before it, and closes the connection. */
  refuse(socket: Duplex, status: number, why: string): void {
    if (this.#farewells.has(socket)) {
      return;
    }
    const unfinished = this.#of(socket).find(({ isWhole }) => !isWhole);
    if (socket.destroyed || !socket.writable) {
      socket.destroy();
    } else if (unfinished !== undefined) {
      unfinished.refuse(400);
    } else {
      logWarning("", `${why}; it is answered with status ${status}`);
      const reason = STATUS_CODES[status] ?? "";
      this.#leave(socket, `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    }
  }

  /** Ends connections, and with them the requests that have not come to their end; those that have are answered first. */
  leaveAll(): void {
    for (const socket of this.#open.keys()) {
      this.#leave(socket, "");
    }
  }

  destroyAll(): void {
    for (const socket of this.#open.keys()) {
      socket.destroy();
    }
  }

  #of(socket: Duplex): Exchange[] {
    return this.#open.get(socket) ?? [];
  }

  #leave(socket: Duplex, farewell: string): void {
    this.#farewells.set(socket, farewell);
    this.#closeIfDone(socket);
  }

  #closeIfDone(socket: Duplex): void {
    const farewell = this.#farewells.get(socket);
    if (farewell === undefined || !socket.writable) {
      return;
    }
    if (!this.#of(socket).some(({ isWhole }) => isWhole)) {
      socket.write(farewell);
      socket.end(() => socket.destroy());
    }
  }
}
