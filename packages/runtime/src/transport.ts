/** Something that takes invocations in, and can be told to take no more. */
export interface Transport {
  /** Settles when everything that was taken in is answered, or past its deadline. */
  stop(): Promise<void>;
}
