import { start, type Context } from "@fc-check/runtime";

/** Shape 6, `(ctx) => E`: a job that must be done in time. */
async function warmUp(ctx: Context): Promise<Error | null> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return ctx.remainingTimeMs() > 0 ? null : new Error("out of time");
}

start(warmUp, { takes: "context" });
