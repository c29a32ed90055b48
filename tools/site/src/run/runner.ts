// Runs in a worker of its own: a program, the runtime that it imports, and one invocation.
import "./globals.js";
import * as runtime from "@fc-check/runtime";
import * as buffer from "buffer";
import * as events from "events";
import * as util from "./node/util.js";
import { Modules } from "./modules.js";
import { openOutput, tell } from "./output.js";
import { platform } from "./platform.js";
import type { RunInput } from "./protocol.js";

const packages = {
  "@fc-check/runtime": runtime,
  "@fc-check/runtime/events": {},
  "node:buffer": buffer,
  "node:events": events,
  "node:util": util,
};

/** How long a program may take until it starts a handler, in milliseconds: it may wait for imports before. */
const startingTime = 200;

/** The runtime's own record of what a program registers. */
const state = globalThis as Record<symbol, { lifecycle: { isDue: (stage: string) => boolean } } | undefined>;

async function run({ modules, main, handlers, event }: RunInput): Promise<void> {
  const exported = new Modules(modules, packages).load(main);
  if (!(await isStarted())) {
    const handler = handlers.map((name) => exported[name]).find((one) => one !== undefined);
    if (handler === undefined) {
      tell({ kind: "failure", sentence: "The program starts no handler: call start of @fc-check/runtime." });
      return;
    }
    runtime.start(handler as () => null);
    await platform.isAsked;
  }
  if (state[Symbol.for("@fc-check/runtime")]?.lifecycle.isDue("initializer") === true) {
    const { outcome, body } = await platform.initialize();
    if (outcome === "error") {
      tell({ kind: "error", body });
      return;
    }
  }
  const { outcome, body } = await platform.invoke(event);
  tell({ kind: outcome, body });
}

function isStarted(): Promise<boolean> {
  return Promise.race([
    platform.isAsked.then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, startingTime);
    }),
  ]);
}

self.addEventListener("message", ({ data, ports: [port] }: MessageEvent<RunInput>) => {
  if (port === undefined) return;
  openOutput(port);
  run(data).catch((thrown: unknown) => {
    const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    tell({ kind: "failure", sentence: `The program ended before its handler was called: ${text}` });
  });
});
