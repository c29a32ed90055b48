import { start, type Context } from "@fc-check/runtime";
import type { HttpTriggerEvent, HttpTriggerResponse } from "@fc-check/runtime/events";

/** Behind an HTTP trigger: `GET /greet?name=you`. The same handler serves in a custom runtime and in Go's. */
function handleRequest(ctx: Context, event: HttpTriggerEvent): [HttpTriggerResponse, Error | null] {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  if (event.rawPath !== "/greet") {
    ctx.logger.warn("no such path", event.rawPath);
    return [{ statusCode: 404, headers, body: "Not found\n" }, null];
  }
  return [{ statusCode: 200, headers, body: `hello, ${event.queryParameters?.name ?? "world"}!\n` }, null];
}

start(handleRequest);
