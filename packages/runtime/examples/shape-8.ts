import { start, type Context } from "@fc-check/runtime";

/** Shape 8, `(ctx) => [TOut, E]`: tells something about the invocation. */
start((ctx: Context) => [{ requestId: ctx.requestId, region: ctx.region }, null], { takes: "context" });
