import type { StartOptions } from "../../src/handler.js";

/** What a recorded case looks like in TypeScript. */
export interface Counterpart {
  /** What is passed to `start`. */
  readonly handler?: unknown;
  readonly options?: StartOptions;
  /** What is passed to `startHandler`, where the Go handler takes or gives raw bytes. */
  readonly bytes?: unknown;
  readonly initializer?: unknown;
  readonly preStop?: unknown;
  readonly preFreeze?: unknown;
  /** Where the answer of an exchange must differ, counted from 0: what it is instead. */
  readonly differs?: Readonly<Record<number, Difference>>;
}

/** A difference on purpose, or one that JavaScript makes. */
export interface Difference {
  readonly why: string;
  readonly errorMessage?: string | RegExp;
  readonly errorType?: string;
  /** The whole answer, where the kind of answer differs. */
  readonly answer?: { readonly output: unknown } | { readonly errorType: string };
}

/** The counterparts of a theme, by the ids of the recorded cases. Each replay begins with fresh ones. */
export type Counterparts = Readonly<Record<string, () => Counterpart>>;

/** A handler without an event of its own interest: the same answer to everything. */
export const returns = (result: unknown) => (): Counterpart => ({ handler: () => result });

/** As {@link returns}, for what must be made anew at each call, or thrown. */
export const calls = (handler: () => unknown) => (): Counterpart => ({ handler });
