import { Lifecycle } from "./call/lifecycle.js";

/** What there is once in a process. */
export interface ProcessState {
  started: boolean;
  readonly lifecycle: Lifecycle;
}

/** A process may load this package twice, as ESM and as CommonJS; both must see the same state. */
const KEY = Symbol.for("@fc-check/runtime");

const holder = globalThis as typeof globalThis & Record<typeof KEY, ProcessState | undefined>;

export function processState(): ProcessState {
  return (holder[KEY] ??= { started: false, lifecycle: new Lifecycle() });
}
