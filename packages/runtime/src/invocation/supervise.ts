import { returnedError, thrownError, type ErrorBody } from "../call/errors.js";
import type { MaybePromise, Outcome } from "../call/outcome.js";
import { withLogScope } from "../logging/console.js";
import { endLine, logError, logWarning, startLine, type CallKind } from "../logging/log.js";
import type { Redact } from "../logging/secrets.js";
import { DeadlineExceededError, type Invocation } from "./invocation.js";
import { setDeadline } from "./timer.js";
import { answerAfterLine, startAfterLine } from "./turn.js";

/** How long after its deadline a handler may still answer, having been told by its context's signal. */
export const GRACE_MS = 500;

/** One call to be seen through. */
export interface CallPlan<T> {
  readonly kind: CallKind;
  readonly invocation: Invocation;
  readonly work: () => MaybePromise<Outcome<T>>;
  /** Sends the answer. Called once; must not throw. */
  readonly respond: (outcome: Outcome<T>) => void;
  /** Whether a handler that misses its deadline is answered for, or only written about. */
  readonly answersOverdue: boolean;
}

/** A call under way. */
export interface LiveCall {
  readonly invocation: Invocation;
  /** Its place among the calls in flight. */
  slot: number;
  /** Answers the call with an error, unless it is answered. What its handler still does is of no account. */
  fail(error: ErrorBody): void;
}

/** Sees a call through: its log lines, its deadline, its one answer. */
export class SupervisedCall<T> implements LiveCall {
  slot = -1;
  readonly #plan: CallPlan<T>;
  #isAnswered = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(plan: CallPlan<T>) {
    this.#plan = plan;
  }

  get invocation(): Invocation {
    return this.#plan.invocation;
  }

  start(): void {
    const { kind, invocation, work } = this.#plan;
    startAfterLine(startLine(kind, invocation.requestId), () => {
      if (this.#isAnswered) {
        return;
      }
      const outcome = begin(invocation, work);
      if (outcome instanceof Promise) {
        this.#watch(outcome);
      } else {
        this.#settle(outcome);
      }
    });
  }

  fail(error: ErrorBody): void {
    this.#finish({ error: redactError(error, this.invocation.redact) });
  }

  #watch(pending: Promise<Outcome<T>>): void {
    const { deadlineMs } = this.invocation;
    this.#timer = setDeadline(deadlineMs, () => {
      this.invocation.abort(new DeadlineExceededError());
      this.#timer = setDeadline(deadlineMs + GRACE_MS, () => {
        this.#overdue();
      });
    });
    void pending.then((outcome) => {
      this.#settle(outcome);
    });
  }

  #overdue(): void {
    if (this.#plan.answersOverdue) {
      this.#settle({ error: returnedError(new DeadlineExceededError()) });
    } else {
      logWarning(this.invocation.requestId, "the handler has not answered by its deadline");
    }
  }

  /** Ends the call with what came of it. */
  #settle(outcome: Outcome<T>): void {
    const { invocation } = this;
    if (this.#isAnswered) {
      logWarning(invocation.requestId, "the handler responded after its deadline; its response is dropped");
    } else if (outcome.error === undefined) {
      this.#finish(outcome);
    } else {
      const error = redactError(outcome.error, invocation.redact);
      logError(invocation.requestId, error);
      this.#finish({ error });
    }
  }

  #finish(outcome: Outcome<T>): void {
    if (this.#isAnswered) {
      return;
    }
    this.#isAnswered = true;
    clearTimeout(this.#timer);
    const { kind, invocation, respond } = this.#plan;
    answerAfterLine(endLine(kind, invocation.requestId, outcome.error !== undefined), () => {
      respond(outcome);
    });
  }
}

/** The handler's own errors are outcomes already; this is for what went wrong around it. */
function begin<T>(invocation: Invocation, work: () => MaybePromise<Outcome<T>>): MaybePromise<Outcome<T>> {
  try {
    return withLogScope(invocation, work);
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

/** The same error without the invocation's credentials, which a handler's messages may hold. */
export function redactError(error: ErrorBody, redact: Redact): ErrorBody {
  return {
    errorMessage: redact(error.errorMessage),
    errorType: redact(error.errorType),
    ...(error.stackTrace === undefined
      ? {}
      : {
          stackTrace: error.stackTrace.map(({ path, line, label }) => ({
            path: redact(path),
            line,
            label: redact(label),
          })),
        }),
  };
}
