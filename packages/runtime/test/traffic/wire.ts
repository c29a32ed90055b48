import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { GeneratedRequest } from "./requests.js";

/** Credentials with characters that each encoding changes. */
export const SECRETS = {
  "x-fc-access-key-id": "STS.EXAMPLE+KEY/ID",
  "x-fc-access-key-secret": 'EXAMPLE"SECRET\\WITH/ALL=KINDS&OF+SIGNS',
  "x-fc-security-token": `EXAMPLE+TOKEN/${"aZ0+/9".repeat(40)}==`,
};

const CONTROL = {
  invoke: "/invoke",
  http: "/http-invoke",
  initialize: "/initialize",
  "pre-stop": "/pre-stop",
};

/** The bytes of a request as they go over a connection. */
export function bytesOf(request: GeneratedRequest, id: string): Buffer {
  const { fate, method, target, body, plan, route } = request;
  if (fate === "garbage") {
    return Buffer.from(`hello?\r\n${Buffer.from(body).toString("latin1")}`, "latin1");
  }
  const lines = [
    fate === "tunnel" ? "CONNECT example.com:443 HTTP/1.1" : `${method} ${target} HTTP/1.1`,
    "host: traffic.example",
    `x-fc-control-path: ${CONTROL[route]}`,
    `x-fc-request-id: ${id}`,
    `x-fc-function-timeout: ${fate === "stall" ? 1 : 60}`,
    `x-fc-function-handler: ${Buffer.from(JSON.stringify(plan)).toString("base64")}`,
    ...Object.entries(SECRETS).map(([name, value]) => `${name}: ${value}`),
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
    ...(fate === "long headers" ? [`x-long: ${"x".repeat(40_000)}`] : []),
  ];
  return Buffer.concat([Buffer.from(lines.join("\r\n"), "latin1"), ...framedBody(request)]);
}

function framedBody({ fate, body, isChunked }: GeneratedRequest): Uint8Array[] {
  switch (fate) {
    case "too long":
      return [Buffer.from(`\r\ncontent-length: ${32 * 1024 * 1024 + 1}\r\n\r\n`), Buffer.alloc(1000)];
    case "too long in chunks":
      return [
        Buffer.from("\r\ntransfer-encoding: chunked\r\n\r\n"),
        ...Array.from({ length: 33 }, () => chunk(Buffer.alloc(1024 * 1024))),
      ];
    case "bad chunk":
      return [Buffer.from("\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nxx")];
    case "stall":
    case "abort":
      return [Buffer.from("\r\ncontent-length: 100000\r\n\r\n{")];
    default: {
      if (!isChunked) {
        return [Buffer.from(`\r\ncontent-length: ${body.length}\r\n\r\n`), body];
      }
      const middle = Math.floor(body.length / 2);
      const chunks = [body.subarray(0, middle), body.subarray(middle)].filter(({ length }) => length > 0);
      return [
        Buffer.from("\r\ntransfer-encoding: chunked\r\n\r\n"),
        ...chunks.map(chunk),
        Buffer.from("0\r\n\r\n"),
      ];
    }
  }
}

function chunk(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
}

/** A response as it came. */
export interface WireResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A client's end of a connection, which takes nothing for a response that is not well-formed. */
export class Client {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #isClosed = false;
  #wake: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => {
      this.#received = Buffer.concat([this.#received, data]);
      this.#wake();
    });
    // A connection that is refused or reset is closed; whether it may be is for the reader to say.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#isClosed = true;
      this.#wake();
    });
  }

  static async open(port: number): Promise<Client> {
    const socket = connect(port, "127.0.0.1");
    const client = new Client(socket);
    await new Promise<void>((resolve) => socket.on("connect", resolve).on("close", resolve));
    return client;
  }

  /** Sends bytes, cut at the given parts of the whole. */
  async send(bytes: Buffer, cuts: readonly number[]): Promise<void> {
    const places = [
      0,
      ...cuts.map((part) => Math.floor(part * bytes.length)).sort((a, b) => a - b),
      bytes.length,
    ];
    for (let index = 1; index < places.length; index += 1) {
      this.#socket.write(bytes.subarray(places[index - 1], places[index]));
      if (index + 1 < places.length) {
        await sleep(1);
      }
    }
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** Everything that has come and is no response yet. */
  get rest(): string {
    return this.#received.toString("latin1");
  }

  /** Reads a response; throws where it is not well-formed, or does not come. `undefined` where the connection is closed. */
  async read(hasNoBody: boolean): Promise<WireResponse | undefined> {
    const head = await this.#take(() => {
      const end = this.#received.indexOf("\r\n\r\n");
      return end < 0 ? undefined : end + 4;
    });
    if (head === undefined) {
      return undefined;
    }
    const [statusLine = "", ...lines] = head.toString("latin1").slice(0, -4).split("\r\n");
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1];
    const headers = lines.map((line) => {
      const match = /^([\w!#$%&'*+.^`|~-]+): ?([\t\x20-\x7e\x80-\xff]*)$/.exec(line);
      return [match?.[1]?.toLowerCase() ?? malformed(line), match?.[2] ?? ""] as const;
    });
    const lengths = headers.filter(([name]) => name === "content-length").map(([, value]) => Number(value));
    if (headers.some(([name]) => name === "transfer-encoding") || lengths.length > 1) {
      malformed(lines.join("\n"));
    }
    const code = Number(status ?? malformed(statusLine));
    const length =
      hasNoBody || code === 204 || code === 304 ? 0 : (lengths[0] ?? malformed("no content-length"));
    const body = await this.#take(() => (this.#received.length < length ? undefined : length));
    return { status: code, headers, body: body ?? malformed("the body is cut off") };
  }

  async #take(end: () => number | undefined): Promise<Buffer | undefined> {
    const untilMs = Date.now() + 20_000;
    for (;;) {
      const length = end();
      if (length !== undefined) {
        const taken = this.#received.subarray(0, length);
        this.#received = this.#received.subarray(length);
        return taken;
      }
      if (this.#isClosed) {
        return this.#received.length === 0 ? undefined : malformed(this.rest.slice(0, 200));
      }
      if (Date.now() > untilMs) {
        throw new Error("no answer within 20 seconds");
      }
      await Promise.race([
        new Promise<void>((resolve) => (this.#wake = resolve)),
        sleep(1000, undefined, { ref: false }),
      ]);
    }
  }
}

function malformed(what: string): never {
  throw new Error(`malformed response: ${what}`);
}
