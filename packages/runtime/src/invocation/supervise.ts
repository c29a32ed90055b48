import { returnedError, thrownError, type ErrorBody } from "../call/errors.js";
import { DeadlineExceededError, type Invocation } from "./invocation.js";
import { endLine, logError, logWarning, startLine, type CallKind } from "../logging/log.js";
import type { MaybePromise, Outcome } from "../call/outcome.js";
import type { Redact } from "../logging/secrets.js";
import { answerAfterLine, startAfterLine } from "./turn.js";

/** How long after its deadline a handler may still answer, having been told by its context's signal. */
export const GRACE_MS = 500;
/** The longest delay of a timer; a deadline beyond it (24 days) is not waited for. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** One call to be seen through. */
export interface SupervisedCall<T> {
  readonly kind: CallKind;
  readonly invocation: Invocation;
  readonly work: () => MaybePromise<Outcome<T>>;
  /** Sends the answer. Called once. */
  readonly respond: (outcome: Outcome<T>) => void;
  /** Whether a handler that misses its deadline is answered for, or only written about. */
  readonly answersOverdue: boolean;
}

/** Sees a call through: its log lines, its deadline, its one answer. */
export function supervise<T>(call: SupervisedCall<T>): void {
  startAfterLine(startLine(call.kind, call.invocation.requestId), () => {
    const outcome = begin(call.work);
    if (outcome instanceof Promise) {
      watch(call, outcome);
    } else {
      finish(call, outcome);
    }
  });
}

/** The handler's own errors are outcomes already; this is for what went wrong around it. */
function begin<T>(work: () => MaybePromise<Outcome<T>>): MaybePromise<Outcome<T>> {
  try {
    return work();
  } catch (thrown) {
    return { error: thrownError(thrown) };
  }
}

function watch<T>(call: SupervisedCall<T>, pending: Promise<Outcome<T>>): void {
  const { invocation } = call;
  let overdue = false;
  let timer = setTimer(invocation.deadlineMs - Date.now(), () => {
    invocation.abort(new DeadlineExceededError());
    timer = setTimer(GRACE_MS, () => {
      overdue = true;
      if (call.answersOverdue) {
        finish(call, { error: returnedError(new DeadlineExceededError()) });
      } else {
        logWarning(invocation.requestId, "the handler has not answered by its deadline");
      }
    });
  });
  void pending.then((outcome) => {
    clearTimeout(timer);
    if (overdue && call.answersOverdue) {
      logWarning(invocation.requestId, "the handler answered after its deadline; its answer is dropped");
    } else {
      finish(call, outcome);
    }
  });
}

function setTimer(delayMs: number, act: () => void): NodeJS.Timeout | undefined {
  return delayMs > LONGEST_DELAY_MS ? undefined : setTimeout(act, delayMs);
}

function finish<T>(call: SupervisedCall<T>, outcome: Outcome<T>): void {
  const { kind, invocation } = call;
  if (outcome.error === undefined) {
    answerAfterLine(endLine(kind, invocation.requestId, false), () => {
      call.respond(outcome);
    });
    return;
  }
  const error = redactError(outcome.error, invocation.redact);
  logError(invocation.requestId, error);
  answerAfterLine(endLine(kind, invocation.requestId, true), () => {
    call.respond({ error });
  });
}

/** The same error without the invocation's credentials, which a handler's messages may hold. */
function redactError(error: ErrorBody, redact: Redact): ErrorBody {
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
