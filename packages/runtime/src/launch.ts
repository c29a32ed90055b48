import { messageOf } from "./call/errors.js";
import { Invocation } from "./invocation/invocation.js";
import type { Lifecycle } from "./call/lifecycle.js";
import { processState } from "./process-state.js";
import type { Program } from "./call/program.js";
import { RuntimeApiClient } from "./runtime-api/client.js";
import { RuntimeApiLoop } from "./runtime-api/loop.js";
import { RuntimeServer } from "./http/server.js";
import { supervise } from "./invocation/supervise.js";
import type { Transport } from "./transport.js";
import { flushEnds } from "./invocation/turn.js";

/** The port of a custom runtime that is told no other. */
const DEFAULT_PORT = "9000";
/** Where the platform expects a custom runtime to listen. */
const ANY_ADDRESS = "0.0.0.0";
/** How long a pre-stop handler may take when the process is told to stop by a signal, in milliseconds. */
const PRE_STOP_MS = 10_000;

/** Runs a program in this process, until the process is told to stop. */
export function launch(program: Program): void {
  const state = processState();
  if (state.started) {
    throw new Error("this process runs a handler already: call start or startHandler only once");
  }
  state.started = true;
  const transport = openTransport(program, state.lifecycle);
  process.on("exit", flushEnds);
  let stopping: Promise<never> | undefined;
  process.on("SIGTERM", () => {
    stopping ??= shutDown(transport, state.lifecycle);
  });
}

function openTransport(program: Program, lifecycle: Lifecycle): Transport {
  const runtimeApi = setting("FC_RUNTIME_API");
  if (runtimeApi !== undefined) {
    if (!URL.canParse(`http://${runtimeApi}`)) {
      giveUp(`FC_RUNTIME_API must be a host and a port, got ${JSON.stringify(runtimeApi)}`);
    }
    const loop = new RuntimeApiLoop(new RuntimeApiClient(runtimeApi), program, lifecycle);
    loop.run();
    return loop;
  }
  const server = new RuntimeServer(program, lifecycle);
  const port = setting("FC_CUSTOM_LISTEN_PORT") ?? setting("FC_SERVER_PORT") ?? DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    giveUp(`cannot listen: port ${JSON.stringify(port)} is no number from 0 to 65535`);
  }
  const address = setting("FC_CUSTOM_LISTEN_ADDRESS") ?? ANY_ADDRESS;
  server.listen(Number(port), address).catch((error: unknown) => {
    giveUp(`cannot listen on ${address}:${port}: ${messageOf(error)}`);
  });
  return server;
}

/** An environment variable; one that is empty counts as missing. */
function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Takes no more, answers what is under way, runs the pre-stop handler unless the platform has, and ends. */
async function shutDown(transport: Transport, lifecycle: Lifecycle): Promise<never> {
  await transport.stop();
  if (lifecycle.isDue("preStop")) {
    await new Promise<void>((resolve) => {
      const invocation = new Invocation({}, Date.now() + PRE_STOP_MS);
      supervise({
        kind: "PreStop",
        invocation,
        answersOverdue: true,
        work: () => lifecycle.call("preStop", invocation),
        respond: () => {
          resolve();
        },
      });
    });
  }
  process.exit(0);
}
