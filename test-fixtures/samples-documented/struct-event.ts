// The event is an object: `{"key": "value"}` gives `"hello, value!"`.
import { start, type Context } from "@fc-check/runtime";

interface StructEvent {
  key: string;
}

function handleRequest(ctx: Context, event: StructEvent): [string, Error | null] {
  ctx.logger.info("key:", event.key);
  return [`hello, ${event.key}!`, null];
}

start(handleRequest);
