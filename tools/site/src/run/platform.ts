/** An invocation, as the runtime API hands it out. */
interface Delivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** How many seconds a function has here. */
const timeout = 3;

/** What calls the handler: the platform of one invocation. */
class Platform {
  /** Settles when the program has a handler that asks for the first invocation. */
  readonly isAsked: Promise<void>;
  readonly #whenAsked: () => void;
  #onOutcome: (outcome: "response" | "error", body: string) => void = () => undefined;
  #deliver: (delivery: Delivery) => void = () => undefined;

  constructor() {
    const { promise, resolve } = promiseWithResolve();
    this.isAsked = promise;
    this.#whenAsked = resolve;
  }

  /** The next invocation, for the program. */
  next(): Promise<Delivery> {
    this.#whenAsked();
    return new Promise((resolve) => (this.#deliver = resolve));
  }

  /** What the program has answered. */
  take(outcome: "response" | "error", body: string): void {
    this.#onOutcome(outcome, body);
  }

  /** Calls the initializer. */
  initialize(): Promise<{ outcome: "response" | "error"; body: string }> {
    return this.#call("", { "x-fc-function-type": "1" });
  }

  /** Calls the handler. */
  invoke(payload: string): Promise<{ outcome: "response" | "error"; body: string }> {
    return this.#call(payload, {});
  }

  #call(
    payload: string,
    kind: Readonly<Record<string, string>>,
  ): Promise<{ outcome: "response" | "error"; body: string }> {
    return new Promise((resolve) => {
      this.#onOutcome = (outcome, body) => {
        resolve({ outcome, body });
      };
      this.#deliver({ headers: { ...headers(), ...kind }, payload });
    });
  }
}

/** As the platform's look. A sandbox has no `randomUUID`. */
function requestId(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function headers(): Record<string, string> {
  return {
    "x-fc-request-id": requestId(),
    "x-fc-function-name": "playground",
    "x-fc-function-handler": "index.handler",
    "x-fc-function-memory": "512",
    "x-fc-function-timeout": String(timeout),
    "x-fc-region": "cn-hangzhou",
    "x-fc-account-id": "123456789012",
    "x-fc-qualifier": "LATEST",
  };
}

function promiseWithResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((whenDone) => (resolve = whenDone));
  return { promise, resolve };
}

export const platform = new Platform();
