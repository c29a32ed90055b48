import { expect } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, NodeProcess } from "../support/node.js";
import { expectAnswer } from "./expected.js";
import type { Fate, GeneratedConnection, GeneratedRequest } from "./requests.js";
import { bytesOf, Client, SECRETS } from "./wire.js";

/** The answers to what is no whole request; `undefined` stands for a connection that is closed without one. */
const REFUSALS: Readonly<Record<Exclude<Fate, "whole" | "abort">, number>> = {
  stall: 408,
  "too long": 413,
  "too long in chunks": 413,
  "bad chunk": 400,
  garbage: 400,
  "long headers": 431,
  tunnel: 405,
};

/** A real server, what was sent to it, and what must hold meanwhile. */
export class Traffic {
  /** Requests by their fate. */
  readonly sent = new Map<Fate, number>();
  #count = 0;
  #neighbours = 0;

  private constructor(
    readonly node: NodeProcess,
    readonly port: number,
  ) {}

  static async start(): Promise<Traffic> {
    const port = await freePort();
    const env = { FC_FUNCTION_NAME: "traffic", FC_SERVER_PORT: String(port) };
    const traffic = new Traffic(new NodeProcess(["--expose-gc", "test/traffic/server.mjs"], env), port);
    for (;;) {
      const client = await Client.open(port);
      await client.send(bytesOf(MEMORY, "start"), []);
      const answer = await client.read(false);
      client.destroy();
      if (answer !== undefined) {
        return traffic;
      }
      await sleep(20);
    }
  }

  get hasEnded(): boolean {
    return this.node.child.exitCode !== null || this.node.child.signalCode !== null;
  }

  get total(): number {
    return this.#count;
  }

  /** How many events beside the traffic were answered while it was under way. */
  get neighbours(): number {
    return this.#neighbours;
  }

  /** Sends what was generated, all connections at once, and looks at every answer. */
  async send(connections: readonly GeneratedConnection[]): Promise<void> {
    const firstId = this.#count;
    let isOver = false;
    const neighbour = this.#neighbour(() => isOver);
    try {
      await Promise.all(connections.map((connection) => this.#converse(connection)));
    } finally {
      isOver = true;
    }
    await neighbour;
    await this.#expectLines(firstId);
  }

  /** The memory of the server, its garbage collected, in megabytes. */
  async memory(): Promise<{ heap: number; resident: number }> {
    await sleep(500);
    const client = await Client.open(this.port);
    await client.send(bytesOf(MEMORY, "memory"), []);
    const answer = await client.read(false);
    client.destroy();
    const usage = JSON.parse(answer?.body.toString() ?? "") as NodeJS.MemoryUsage;
    return { heap: (usage.heapUsed + usage.external) / 2 ** 20, resident: usage.rss / 2 ** 20 };
  }

  async #converse({ isPipelined, requests }: GeneratedConnection): Promise<void> {
    const client = await Client.open(this.port);
    try {
      const sent = requests.map((request) => ({ request, id: this.#nextId(request.fate) }));
      if (isPipelined) {
        await client.send(
          Buffer.concat(sent.map(({ request, id }) => bytesOf(request, id))),
          requests[0]?.cuts ?? [],
        );
      }
      for (const { request, id } of sent) {
        if (!isPipelined) {
          await client.send(bytesOf(request, id), request.cuts);
        }
        await this.#expectAnswer(client, request, id);
      }
    } finally {
      client.destroy();
    }
  }

  async #expectAnswer(client: Client, request: GeneratedRequest, id: string): Promise<void> {
    if (request.fate === "abort") {
      await sleep(2);
      return;
    }
    const answer = await client.read(request.fate === "whole" && request.method === "HEAD");
    if (answer === undefined) {
      throw new Error(`the connection was closed without an answer to a request that is ${request.fate}`);
    }
    this.#expectNoSecret(
      JSON.stringify(answer.headers) + (request.plan.act === "output" ? "" : answer.body.toString("latin1")),
    );
    if (request.fate === "whole") {
      expectAnswer(request, id, answer);
    } else {
      expect(answer.status).toBe(REFUSALS[request.fate]);
    }
  }

  /** An event every few milliseconds, each answered within two seconds. */
  async #neighbour(isOver: () => boolean): Promise<void> {
    const client = await Client.open(this.port);
    const plan = { act: "output", waitMs: 0, output: "neighbour", awkward: "" } as const;
    do {
      const sentMs = Date.now();
      await client.send(bytesOf({ ...MEMORY, plan }, "neighbour"), []);
      const answer = await client.read(false);
      expect(answer?.body.toString()).toBe('"neighbour"');
      expect(Date.now() - sentMs).toBeLessThan(2000);
      this.#neighbours += 1;
      await sleep(5);
    } while (!isOver());
    client.destroy();
  }

  #nextId(fate: Fate): string {
    this.sent.set(fate, (this.sent.get(fate) ?? 0) + 1);
    this.#count += 1;
    return `t-${this.#count}`;
  }

  /** Each call of the traffic since an id has one start line and one end line, and no line gives away a secret. */
  async #expectLines(firstId: number): Promise<void> {
    const lines = new Map<string, number[]>();
    for (let attempt = 0; attempt < 100; attempt += 1) {
      lines.clear();
      for (const [, edge = "", id = ""] of this.node.stdout.matchAll(
        /^FC \w+ (Start|End) RequestId: (t-\d+)/gm,
      )) {
        const counts = lines.get(id) ?? [0, 0];
        counts[edge === "Start" ? 0 : 1] = (counts[edge === "Start" ? 0 : 1] ?? 0) + 1;
        lines.set(id, counts);
      }
      if ([...lines.values()].every(([starts, ends]) => starts === ends)) {
        break;
      }
      await sleep(10);
    }
    const wrong = [...lines].filter(
      ([id, [starts, ends]]) => Number(id.slice(2)) > firstId && (starts !== 1 || ends !== 1),
    );
    expect(wrong).toEqual([]);
    this.#expectNoSecret(this.node.stdout + this.node.stderr);
    expect(this.hasEnded).toBe(false);
    this.node.stdout = "";
    this.node.stderr = "";
  }

  #expectNoSecret(text: string): void {
    for (const secret of FORMS) {
      expect(text.includes(secret), `a secret got out: ${secret}`).toBe(false);
    }
  }
}

const FORMS = Object.values(SECRETS).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64").slice(0, 20),
  Buffer.from(`user:${secret}`).toString("base64url").slice(8, 28),
]);

/** Asks for the server's memory. */
const MEMORY: GeneratedRequest = {
  route: "invoke",
  method: "POST",
  target: "/invoke",
  headers: [],
  body: Buffer.from("{}"),
  isChunked: false,
  cuts: [],
  plan: { act: "memory", waitMs: 0, output: null, awkward: "" },
  fate: "whole",
};
