import { Worker } from "node:worker_threads";

/** Runs in a thread of its own: this one waits for the compiler, and can't look at a clock meanwhile. */
const code = `
const { workerData: { pid, requests, milliseconds } } = require("node:worker_threads");
for (let seen = -1; ;) {
  const now = Atomics.load(requests, 0);
  // The number is odd while a request waits for its response.
  if (now === seen && now % 2 === 1) {
    Atomics.store(requests, 1, 2);
    try { process.kill(pid, "SIGKILL"); } catch {}
    break;
  }
  seen = now;
  if (Atomics.wait(requests, 1, 0, milliseconds) !== "timed-out") break;
}
`;

/** Kills a process that does not respond, so that who waits for it goes on. */
export class Watchdog {
  readonly #requests = new Int32Array(new SharedArrayBuffer(8));

  /** Begins to watch a process, which may be silent this long, and at most twice as long. */
  start(pid: number, milliseconds: number): void {
    const workerData = { pid, requests: this.#requests, milliseconds };
    // What this process was started with is not meant for the thread.
    new Worker(code, { eval: true, execArgv: [], workerData }).unref();
  }

  /** Does something that waits for the process. */
  watch<Result>(request: () => Result): Result {
    Atomics.add(this.#requests, 0, 1);
    try {
      return request();
    } finally {
      Atomics.add(this.#requests, 0, 1);
    }
  }

  /** Whether the process did not respond, and was killed. */
  get hasKilled(): boolean {
    return Atomics.load(this.#requests, 1) === 2;
  }

  /** The process has just asked something itself: it does not hang. */
  isAlive(): void {
    Atomics.add(this.#requests, 0, 2);
  }

  /** Ends the watch. */
  stop(): void {
    Atomics.store(this.#requests, 1, 1);
    Atomics.notify(this.#requests, 1);
  }
}
