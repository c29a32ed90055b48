import type { ErrorBody } from "../call/errors.js";
import { logError } from "../logging/log.js";
import { GRACE_MS, redactError, type LiveCall } from "./supervise.js";
import { setDeadline } from "./timer.js";
import { flushEnds } from "./turn.js";

/** How long a process that stops waits for calls that have no deadline. */
const NO_DEADLINE_MS = 10_000;
/** How long the answers of a process that fails have to get out. */
const FAILING_MS = 1000;

/** The calls that have come and are not answered yet. */
export class InFlight {
  /** No set: the tables that a set leaves behind, each of which holds the next, make the garbage collector work. */
  readonly #calls: LiveCall[] = [];
  #onIdle: (() => void) | undefined;

  add(call: LiveCall): void {
    call.slot = this.#calls.push(call) - 1;
  }

  /** Forgets a call whose answer is out. */
  delete(call: LiveCall): void {
    const last = this.#calls.pop();
    if (last !== undefined && last !== call) {
      this.#calls[call.slot] = last;
      last.slot = call.slot;
    }
    if (this.#calls.length === 0) {
      this.#onIdle?.();
    }
  }

  /** Settles when every call is answered; at the latest when the last deadline has passed. */
  async drain(): Promise<void> {
    const nowMs = Date.now();
    const deadlines = this.#calls.map(({ invocation }) =>
      // Twice the grace: the answer to an overdue call must get out, too.
      invocation.hasDeadline ? invocation.deadlineMs + 2 * GRACE_MS : nowMs + NO_DEADLINE_MS,
    );
    if (!(await this.#idle(Math.max(nowMs, ...deadlines)))) {
      await this.#fail({ errorMessage: "the process was told to stop", errorType: "Error" });
    }
  }

  /** Writes an error once, and answers all calls with it. Settles when the answers are out, or cannot get out. */
  async abandon(error: ErrorBody): Promise<void> {
    const invocations = this.#calls.map(({ invocation }) => invocation);
    const redacted = invocations.reduce((rest, { redact }) => redactError(rest, redact), error);
    const ids = invocations.map(({ requestId }) => requestId).sort();
    logError(ids.join(","), redacted);
    await this.#fail(redacted);
  }

  async #fail(error: ErrorBody): Promise<void> {
    for (const call of [...this.#calls]) {
      call.fail(error);
    }
    flushEnds();
    await this.#idle(Date.now() + FAILING_MS);
  }

  /** Waits for the last answer, up to a time. Gives whether it came. */
  #idle(untilMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#calls.length === 0) {
        resolve(true);
        return;
      }
      const timer = setDeadline(untilMs, () => {
        resolve(false);
      });
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
