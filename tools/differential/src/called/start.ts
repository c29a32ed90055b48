import * as runtime from "@fc-check/runtime";

/** An event handler with its options, or the stage of a lifecycle handler. */
type Registered =
  | {
      readonly kind: "event";
      readonly handler: () => null;
      readonly options: runtime.StartOptions | undefined;
    }
  | { readonly kind: "lifecycle"; readonly stage: "initializer" };

/** What the program that was loaded last has registered. */
export const last: { registered: Registered | undefined } = { registered: undefined };

/** Instead of the runtime's `start`, which would begin to serve. */
export function start(handler: () => null, options?: runtime.StartOptions): void {
  last.registered = { kind: "event", handler, options };
}

/** Registers with the runtime, which calls it later. */
export function registerInitializer(handler: () => void): void {
  runtime.registerInitializer(handler);
  last.registered = { kind: "lifecycle", stage: "initializer" };
}
