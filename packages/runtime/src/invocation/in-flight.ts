import type { Invocation } from "./invocation.js";
import { GRACE_MS } from "./supervise.js";

/** The invocations that have come and are not answered yet. */
export class InFlight {
  readonly #invocations = new Set<Invocation>();
  #onIdle: (() => void) | undefined;

  add(invocation: Invocation): void {
    this.#invocations.add(invocation);
  }

  delete(invocation: Invocation): void {
    this.#invocations.delete(invocation);
    if (this.#invocations.size === 0) {
      this.#onIdle?.();
    }
  }

  /** Settles when every invocation is answered, or the last deadline has passed. */
  drain(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#invocations.size === 0) {
        resolve();
        return;
      }
      const lastMs = Math.max(...[...this.#invocations].map((invocation) => invocation.deadlineMs));
      // Twice the grace: the answer to an overdue call must get out, too.
      const timer = setTimeout(resolve, Math.min(lastMs - Date.now() + 2 * GRACE_MS, 2 ** 31 - 1));
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
