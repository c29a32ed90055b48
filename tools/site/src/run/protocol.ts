/** What a run is given. */
export interface RunInput {
  /** The sources as JavaScript, by paths. */
  readonly modules: Readonly<Record<string, string>>;
  /** The module that is run. */
  readonly main: string;
  /** The names of exports that are handlers: the first is started where the program itself starts none. */
  readonly handlers: readonly string[];
  /** The event, as JSON. */
  readonly event: string;
}

/** What a run tells, in this order: any lines, and then how it has ended. */
export type RunMessage =
  | { readonly kind: "log"; readonly text: string }
  | { readonly kind: "response" | "error"; readonly body: string }
  /** The handler was not called, or gave no response, for a reason that is a sentence. */
  | { readonly kind: "failure"; readonly sentence: string };
