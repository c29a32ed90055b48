import { start, type Context } from "@fc-check/runtime";
import type { OssEvent } from "@fc-check/runtime/events";

/** Shape 9, `(ctx, event) => [TOut, E]`: lists the objects that an event is about. */
async function list(ctx: Context, event: OssEvent): Promise<[string[], Error | null]> {
  await Promise.resolve();
  const keys = (event.events ?? []).flatMap(({ oss }) => oss?.object?.key ?? []);
  ctx.logger.info("objects", keys.length);
  return [keys, null];
}

start(list);
