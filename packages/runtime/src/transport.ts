import type { ErrorBody } from "./call/errors.js";

/** Something that takes invocations in, and can be told to take no more. */
export interface Transport {
  /** Settles when everything that was taken in is answered, or past its deadline. */
  stop(): Promise<void>;
  /** Writes the error that ends the process, answers everything with it, and settles when the answers are out. */
  abandon(error: ErrorBody): Promise<void>;
}
