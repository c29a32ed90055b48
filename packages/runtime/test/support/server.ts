import { afterEach, vi, type MockInstance } from "vitest";
import type { StartOptions } from "../../src/handler.js";
import { planHandler } from "../../src/call/handler-call.js";
import { Lifecycle, type LifecycleStage } from "../../src/call/lifecycle.js";
import { bytesProgram, eventProgram, type Program } from "../../src/call/program.js";
import { RuntimeServer } from "../../src/http/server.js";

const running: RuntimeServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** A custom runtime on a free port of the loopback address; it stops after the test. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly server: RuntimeServer;
}

export async function serve(
  handler: unknown,
  options?: StartOptions,
  lifecycle: Partial<Record<LifecycleStage, unknown>> = {},
): Promise<TestServer> {
  return serveProgram(eventProgram(planHandler(handler, options)), lifecycle);
}

export async function serveBytes(handler: unknown): Promise<TestServer> {
  return serveProgram(bytesProgram(handler), {});
}

async function serveProgram(
  program: Program,
  handlers: Partial<Record<LifecycleStage, unknown>>,
): Promise<TestServer> {
  const lifecycle = new Lifecycle();
  for (const [stage, handler] of Object.entries(handlers)) {
    lifecycle.register(stage as LifecycleStage, handler);
  }
  const server = new RuntimeServer(program, lifecycle);
  running.push(server);
  const port = await server.listen(0, "127.0.0.1");
  return { url: `http://127.0.0.1:${port}`, port, server };
}

/** An answer to a request, its JSON decoded where there is some. */
export interface Answer {
  readonly status: number;
  readonly fcStatus: string | null;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export const REQUEST_ID = "00000000-0000-4000-8000-000000000001";

/** Sends an event as the platform does. */
export function invoke(
  { url }: TestServer,
  event: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return post(`${url}/invoke`, JSON.stringify(event), { "x-fc-control-path": "/invoke", ...headers });
}

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return read(
    await fetch(url, {
      method: "POST",
      body,
      headers: { "content-type": "application/octet-stream", "x-fc-request-id": REQUEST_ID, ...headers },
    }),
  );
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    fcStatus: response.headers.get("x-fc-status"),
    headers: response.headers,
    text,
    json: parse(text),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Everything that is written from now on to the standard streams, which stay silent. */
export class Output {
  readonly #stdout: MockInstance<typeof process.stdout.write>;
  readonly #stderr: MockInstance<typeof process.stderr.write>;

  constructor() {
    this.#stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    this.#stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  }

  get stdout(): string {
    return this.#stdout.mock.calls.map(([text]) => String(text)).join("");
  }

  get stderr(): string {
    return this.#stderr.mock.calls.map(([text]) => String(text)).join("");
  }

  clear(): void {
    this.#stdout.mockClear();
    this.#stderr.mockClear();
  }

  restore(): void {
    this.#stdout.mockRestore();
    this.#stderr.mockRestore();
  }
}
