/** A program to begin with. */
export interface Example {
  /** In the address: `#example=FC1003-wrong`. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly text: string;
}

/** The example that is shown where no other is asked for. */
export const firstExample = "FC1003-wrong";

/** All examples, in the order in which they are listed. */
export async function loadExamples(): Promise<readonly Example[]> {
  return (await import("virtual:examples")).default;
}
