import { start, type Context } from "@fc-check/runtime";

/** The documented sample: answers with its context, but for the credentials, which callers must not see. */
function echoContext(ctx: Context): [unknown, Error | null] {
  const { requestId, region, accountId, retryCount, service, tracing } = ctx;
  return [{ requestId, function: ctx.function, service, region, accountId, retryCount, tracing }, null];
}

// Its only parameter is the context, which JavaScript cannot tell from an event.
start(echoContext, { takes: "context" });
