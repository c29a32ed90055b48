// What a runtime declares, for the sources of tests beside it.

/** @fcContext */
export interface Context {
  readonly requestId: string;
}

/** @fcRegistrar */
export declare function start(
  handler: unknown,
  options?: { takes: "nothing" | "event" | "context" | "context-and-event" },
): void;

/** Carries no tag: an option has to name it. */
export declare function register(handler: unknown): void;
