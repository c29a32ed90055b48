import { start, type Context } from "@fc-check/runtime";

function warmUp(ctx: Context): Error | null {
  ctx.logger.info("warm in", ctx.region);
  return null;
}

start(warmUp, { takes: "context" });
