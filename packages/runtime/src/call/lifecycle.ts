import { thrownError } from "./errors.js";
import { callHandler, findNotCallable, type ContextHolder, type Plan } from "./handler-call.js";
import type { MaybePromise, Outcome } from "./outcome.js";

/** The calls that the platform makes beside invocations. */
export type LifecycleStage = "initializer" | "preStop" | "preFreeze";

/** The stages as the SDK's messages name them. */
const SDK_NAMES: Readonly<Record<LifecycleStage, string>> = {
  initializer: "initializer",
  preStop: "prestop",
  preFreeze: "prefreeze",
};

/** The lifecycle handlers of a process. */
export class Lifecycle {
  readonly #handlers = new Map<LifecycleStage, unknown>();
  readonly #called = new Set<LifecycleStage>();

  /** Registers the handler of a stage; the last one counts. */
  register(stage: LifecycleStage, handler: unknown): void {
    this.#handlers.set(stage, handler);
  }

  /** Whether a stage has a handler that has not been called yet. */
  isDue(stage: LifecycleStage): boolean {
    return this.#handlers.has(stage) && !this.#called.has(stage);
  }

  /**
   * Calls the handler of a stage with the context, however many parameters it declares: there is nothing else that
   * it could be called with. Errors carry a stack: whatever goes wrong here is a panic in the SDK.
   */
  call(stage: LifecycleStage, holder: ContextHolder): MaybePromise<Outcome<null>> {
    this.#called.add(stage);
    const handler = this.#handlers.get(stage);
    const flaw = this.#handlers.has(stage)
      ? findNotCallable(handler)
      : `no ${SDK_NAMES[stage]} handler registered`;
    if (flaw !== undefined) {
      return { error: thrownError(new Error(flaw)) };
    }
    const plan: Plan = {
      takesEvent: false,
      call: (_event, { context }) => (handler as (context: unknown) => unknown)(context),
    };
    return callHandler(plan, () => undefined, holder, readNothing);
  }
}

function readNothing(result: unknown): Outcome<null> {
  return result === undefined
    ? { output: null }
    : { error: thrownError(new Error("handler should not have a return value")) };
}
