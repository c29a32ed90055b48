import { join } from "node:path";
import { messageOf, thrownError } from "./call/errors.js";
import type { Lifecycle } from "./call/lifecycle.js";
import type { Program } from "./call/program.js";
import { LocalPlatform } from "./http/local.js";
import { RuntimeServer } from "./http/server.js";
import { Invocation } from "./invocation/invocation.js";
import { SupervisedCall } from "./invocation/supervise.js";
import { flushEnds } from "./invocation/turn.js";
import { adoptConsole } from "./logging/console.js";
import { configureLog, logLine } from "./logging/log.js";
import { processState } from "./process-state.js";
import { RuntimeApiClient } from "./runtime-api/client.js";
import { RuntimeApiLoop } from "./runtime-api/loop.js";
import { giveUp, isOnPlatform, readLogSettings, setting, type LogSettings } from "./settings.js";
import type { Transport } from "./transport.js";

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
  const logSettings = readLogSettings();
  configureLog(logSettings.format, logSettings.level);
  adoptConsole(logSettings.format);
  const transport = openTransport(program, state.lifecycle, logSettings);
  process.on("exit", flushEnds);
  let stopping: Promise<never> | undefined;
  process.on("SIGTERM", () => {
    stopping ??= shutDown(transport, state.lifecycle);
  });
  endOnFatalErrors(transport);
}

function openTransport(program: Program, lifecycle: Lifecycle, logSettings: LogSettings): Transport {
  const runtimeApi = setting("FC_RUNTIME_API");
  if (runtimeApi !== undefined) {
    if (!URL.canParse(`http://${runtimeApi}`)) {
      giveUp(`FC_RUNTIME_API must be a host and a port, got ${JSON.stringify(runtimeApi)}`);
    }
    const loop = new RuntimeApiLoop(new RuntimeApiClient(runtimeApi), program, lifecycle);
    loop.run();
    return loop;
  }
  const local = isOnPlatform()
    ? undefined
    : new LocalPlatform(process.argv[1] ?? join(process.cwd(), "index.js"));
  const server = new RuntimeServer(program, lifecycle, local);
  void listen(server, local === undefined ? undefined : logSettings);
  return server;
}

/** @param announcement how to tell people that the server is there; on the platform nobody is told */
async function listen(server: RuntimeServer, announcement: LogSettings | undefined): Promise<void> {
  const port = setting("FC_CUSTOM_LISTEN_PORT") ?? setting("FC_SERVER_PORT") ?? DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    giveUp(`cannot listen: port ${JSON.stringify(port)} is not a number from 0 to 65535`);
  }
  const address = setting("FC_CUSTOM_LISTEN_ADDRESS") ?? ANY_ADDRESS;
  try {
    const actualPort = await server.listen(Number(port), address);
    if (announcement !== undefined) {
      const host = address === ANY_ADDRESS ? "127.0.0.1" : address.includes(":") ? `[${address}]` : address;
      const text = `Listening on http://${host}:${actualPort}`;
      process.stdout.write(announcement.format === "json" ? logLine("", "INFO", text) : `${text}\n`);
    }
  } catch (error) {
    giveUp(`cannot listen on ${address}:${port}: ${messageOf(error)}`);
  }
}

/** Takes no more, answers what is under way, runs the pre-stop handler unless the platform has, and ends. */
async function shutDown(transport: Transport, lifecycle: Lifecycle): Promise<never> {
  await transport.stop();
  if (lifecycle.isDue("preStop")) {
    await new Promise<void>((resolve) => {
      const invocation = new Invocation({}, Date.now() + PRE_STOP_MS);
      new SupervisedCall({
        kind: "PreStop",
        invocation,
        answersOverdue: true,
        work: () => lifecycle.call("preStop", invocation),
        respond: () => {
          resolve();
        },
      }).start();
    });
  }
  process.exit(0);
}

/**
 * Ends the process, as Node does, at an error that nobody catches, but answers what is under way before. Where the program
 * listens for such errors itself, Node ends nothing, and neither does this.
 */
function endOnFatalErrors(transport: Transport): void {
  let isEnding = false;
  process.on("uncaughtException", (thrown: unknown) => {
    if (process.listenerCount("uncaughtException") > 1 || isEnding) {
      return;
    }
    isEnding = true;
    void transport.abandon(thrownError(thrown)).then(() => process.exit(1));
  });
}
