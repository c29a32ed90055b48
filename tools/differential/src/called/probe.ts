/** What a handler has seen: whether its context is one, or the event and whether it is what its type says. */
export type Seen = { readonly context: boolean } | { readonly event: unknown; readonly holds: boolean };

/** Between a program and its judge: what a call is asked for, and what the handler has seen. */
export const state: { output: number; fails: boolean; seen: Seen[] } = { output: 0, fails: false, seen: [] };

/** What programs import. */
export const probe = {
  always: true,
  get fails(): boolean {
    return state.fails;
  },
  next: (): number => state.output,
  context(ctx: { requestId?: unknown; logger?: unknown } | undefined, uses: () => unknown): void {
    state.seen.push({ context: typeof ctx?.requestId === "string" && typeof ctx.logger === "object" });
    uses();
  },
  event(event: unknown, holds: () => boolean): void {
    state.seen.push({ event, holds: holds() });
  },
};
