import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** The folder of this package: there, `@fc-check/runtime` is the package itself, as it was built. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Node process of a test's own. */
export class NodeProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = "";
  stderr = "";

  /** @param args what stands after `node` */
  constructor(args: readonly string[], env: Record<string, string> = {}) {
    this.child = spawn(process.execPath, args, {
      cwd: packageFolder,
      env: { ...process.env, FC_CUSTOM_LISTEN_ADDRESS: "127.0.0.1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.on("data", (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on("data", (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = this.#end();
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async #end(): Promise<Ended> {
    const [exitCode, signal] = (await once(this.child, "close")) as [number | null, NodeJS.Signals | null];
    return { exitCode, signal, stdout: this.stdout, stderr: this.stderr };
  }
}

/** Runs the text of an ES module to its end. */
export function runNode(source: string, env: Record<string, string> = {}): Promise<Ended> {
  return new NodeProcess(["--input-type=module", "--eval", source], env).ended;
}

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The servers of a test, which end with it. */
export class Running {
  readonly #processes: NodeProcess[] = [];

  add(node: NodeProcess): void {
    this.#processes.push(node);
  }

  /** Runs the text of an ES module until it listens. */
  start(source: string, env: Record<string, string> = {}): Promise<{ node: NodeProcess; url: string }> {
    return this.#listen(["--input-type=module", "--eval", source], env);
  }

  startFile(file: string): Promise<{ node: NodeProcess; url: string }> {
    return this.#listen([file], {});
  }

  async end(): Promise<void> {
    for (const node of this.#processes.splice(0)) {
      node.kill("SIGKILL");
      await node.ended;
    }
  }

  async #listen(
    args: readonly string[],
    env: Record<string, string>,
  ): Promise<{ node: NodeProcess; url: string }> {
    const port = await freePort();
    const node = new NodeProcess(args, { FC_SERVER_PORT: String(port), ...env });
    this.add(node);
    const deadlineMs = Date.now() + 20_000;
    while (!(await accepts(port)) && Date.now() < deadlineMs) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { node, url: `http://127.0.0.1:${port}` };
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => {
      resolve(false);
    });
  });
}
