import { start, type Context } from "@fc-check/runtime";
import type { TimerEvent } from "@fc-check/runtime/events";

/** Shape 7, `(ctx, event) => E`: a timer that says who it is. */
start((ctx: Context, event: TimerEvent) => {
  ctx.logger.info(`${event.triggerName ?? "a timer"} went off`, event.payload);
  return null;
});
