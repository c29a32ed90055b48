import { setTimeout as sleep } from "node:timers/promises";
import { messageOf, type ErrorBody } from "../call/errors.js";
import { fcHeader, wholeNumber } from "../invocation/headers.js";
import { InFlight } from "../invocation/in-flight.js";
import { Invocation } from "../invocation/invocation.js";
import type { Lifecycle, LifecycleStage } from "../call/lifecycle.js";
import { logWarning, type CallKind } from "../logging/log.js";
import { andThen, mapOutput, type MaybePromise, type Outcome } from "../call/outcome.js";
import { encodeError } from "../call/output.js";
import type { Body, Program } from "../call/program.js";
import type { Delivery, RuntimeApiClient } from "./client.js";
import { SupervisedCall, type LiveCall } from "../invocation/supervise.js";
import type { Transport } from "../transport.js";

/** Pause before the second poll after one that failed, in milliseconds; it doubles up to the longest. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1000;

interface Call {
  readonly kind: CallKind;
  readonly stage?: LifecycleStage;
}

/** What the values of `x-fc-function-type` stand for; all others are invocations. */
const CALLS = new Map<number | undefined, Call>([
  [1, { kind: "Initialize", stage: "initializer" }],
  [2, { kind: "PreStop", stage: "preStop" }],
  [3, { kind: "PreFreeze", stage: "preFreeze" }],
]);
const INVOKE: Call = { kind: "Invoke" };

/** The loop that asks the runtime API for invocations, and answers them side by side. */
export class RuntimeApiLoop implements Transport {
  readonly #client: RuntimeApiClient;
  readonly #program: Program;
  readonly #lifecycle: Lifecycle;
  readonly #inFlight = new InFlight();
  #isStopped = false;
  #running: Promise<void> | undefined;

  constructor(client: RuntimeApiClient, program: Program, lifecycle: Lifecycle) {
    this.#client = client;
    this.#program = program;
    this.#lifecycle = lifecycle;
  }

  /** Begins to poll. */
  run(): void {
    this.#running = this.#poll();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#client.cancelNext();
    await this.#running;
    await this.#inFlight.drain();
  }

  async abandon(error: ErrorBody): Promise<void> {
    this.#isStopped = true;
    this.#client.cancelNext();
    await this.#inFlight.abandon(error);
  }

  async #poll(): Promise<void> {
    let failures = 0;
    let poll = this.#client.next();
    for (;;) {
      try {
        const delivery = await poll;
        failures = 0;
        if (this.#isStopped) {
          this.#handle(delivery);
          return;
        }
        // The next poll goes out before the handler runs.
        poll = this.#client.next();
        this.#handle(delivery);
      } catch (error) {
        if (this.#isStopped) {
          return;
        }
        logWarning("", `failed to get the next invocation: ${messageOf(error)}`);
        await pauseAfter(failures);
        failures += 1;
        poll = this.#client.next();
      }
    }
  }

  #handle({ headers, payload }: Delivery): void {
    const invocation = new Invocation(headers);
    const { kind, stage } = CALLS.get(wholeNumber(fcHeader(headers, "x-fc-function-type"))) ?? INVOKE;
    const call = new SupervisedCall<Body>({
      kind,
      invocation,
      answersOverdue: false,
      work: () => this.#work(stage, payload, invocation),
      respond: (outcome) => void this.#answer(call, outcome),
    });
    this.#inFlight.add(call);
    call.start();
  }

  #work(
    stage: LifecycleStage | undefined,
    payload: Buffer,
    invocation: Invocation,
  ): MaybePromise<Outcome<Body>> {
    return stage === undefined
      ? this.#program.answer(payload, invocation)
      : andThen(this.#lifecycle.call(stage, invocation), (outcome) =>
          mapOutput(outcome, () => ({ output: "" })),
        );
  }

  async #answer(call: LiveCall, outcome: Outcome<Body>): Promise<void> {
    const { requestId } = call.invocation;
    try {
      await (outcome.error === undefined
        ? this.#client.answer(requestId, "response", outcome.output)
        : this.#client.answer(requestId, "error", encodeError(outcome.error)));
    } catch (error) {
      logWarning(requestId, `failed to send the response: ${messageOf(error)}`);
    } finally {
      this.#inFlight.delete(call);
    }
  }
}

/** The first repetition follows at once, as in the SDK. */
async function pauseAfter(failures: number): Promise<void> {
  if (failures > 0) {
    await sleep(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS));
  }
}
