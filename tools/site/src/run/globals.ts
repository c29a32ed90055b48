// What Node has everywhere, and a worker has not. The runtime and the handlers find it there.
import { Buffer } from "buffer";
import { EventEmitter } from "events";
import { formatWithOptions } from "./node/util.js";
import { log } from "./output.js";

const write = (text: string): boolean => {
  log(text);
  return true;
};

class Process extends EventEmitter {
  readonly env: Record<string, string> = { FC_RUNTIME_API: "127.0.0.1:9001", FC_FUNCTION_NAME: "playground" };
  readonly argv = ["node", "main.js"];
  readonly platform = "browser";
  readonly version = "v20.19.0";
  readonly versions = { node: "20.19.0" };
  readonly stdout = { write };
  readonly stderr = { write };

  cwd(): string {
    return "/code";
  }

  nextTick(work: (...args: unknown[]) => void, ...args: unknown[]): void {
    queueMicrotask(() => {
      work(...args);
    });
  }

  exit(): never {
    throw new Error("The program called process.exit.");
  }
}

const process = new Process();

function setImmediate(work: (...args: unknown[]) => void, ...args: unknown[]): number {
  return self.setTimeout(work, 0, ...args);
}

Object.assign(globalThis, {
  Buffer,
  process,
  setImmediate,
  clearImmediate: clearTimeout,
  global: globalThis,
});

for (const method of ["debug", "log", "info", "warn", "error"] as const) {
  console[method] = (...message: unknown[]): void => {
    write(`${formatWithOptions({}, ...message)}\n`);
  };
}

const fail = (thrown: unknown): void => {
  process.emit("uncaughtException", thrown);
};
self.addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.error);
});
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  fail(event.reason);
});
