// A handler of shape 9 under the runtime.
import { start } from "@fc-check/runtime";

/** @typedef {{ id: string, lines: unknown[] }} Order */

start(
  /** @type {(ctx: import("@fc-check/runtime").Context, event: Order) => [unknown, Error | null]} */
  (ctx, event) => [{ id: event.id, lines: event.lines, requestId: ctx.requestId }, null],
);
