/** Between a program and its judge: what a call is asked for, and what the handler has seen. */
export const state = { output: 0, fails: false, seen: [] };

export const probe = {
  always: true,
  get fails() {
    return state.fails;
  },
  next: () => state.output,
  context(ctx, uses) {
    state.seen.push({ context: typeof ctx?.requestId === "string" && typeof ctx.logger === "object" });
    uses();
  },
  event(event, holds) {
    state.seen.push({ event, holds: holds() });
  },
};
