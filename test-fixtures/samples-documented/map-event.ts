// The event is any object, and comes back with the request's id.
import { start, type Context } from "@fc-check/runtime";

type MapEvent = Record<string, unknown>;

async function handleRequest(ctx: Context, event: MapEvent): Promise<[MapEvent, Error | null]> {
  return [{ ...event, requestId: ctx.requestId }, null];
}

start(handleRequest);
