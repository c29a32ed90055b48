import { start, type Context } from "@fc-check/runtime";

/** The documented sample: an event with fields. `{"key": "value"}` is answered with `"hello, value!"`. */
interface StructEvent {
  key: string;
}

function handleRequest(ctx: Context, event: StructEvent): [string, Error | null] {
  ctx.logger.info("key", event.key);
  return [`hello, ${event.key}!`, null];
}

start(handleRequest);
