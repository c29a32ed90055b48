import { registerInitializer, start, type Context } from "@fc-check/runtime";

/** The documented sample: a counter, to which the initializer adds. */
let count = 1;

function initialize(ctx: Context): void {
  ctx.logger.info("initializing");
  count += 1000;
}

function handleRequest(): [number, Error | null] {
  count += 1;
  return [count, null];
}

registerInitializer(initialize);
start(handleRequest);
