import type { IncomingMessage } from "node:http";
import { fcHeader } from "../invocation/headers.js";
import { toHttpTriggerEvent } from "./event.js";
import type { Invocation } from "../invocation/invocation.js";
import type { ErrorBody } from "../call/errors.js";
import type { Lifecycle, LifecycleStage } from "../call/lifecycle.js";
import type { CallKind } from "../logging/log.js";
import { andThen, mapOutput, type MaybePromise, type Outcome } from "../call/outcome.js";
import type { Program } from "../call/program.js";
import { clientErrorReply, errorReply, toHttpReply, type HttpReply } from "./reply.js";

/** What a request to a custom runtime asks for. */
export type Route =
  | { readonly kind: "Invoke"; readonly isHttpTrigger: boolean }
  | { readonly kind: Exclude<CallKind, "Invoke">; readonly stage: LifecycleStage };

/** An invocation with an event. */
export const EVENT: Route = { kind: "Invoke", isHttpTrigger: false };
const HTTP_TRIGGER: Route = { kind: "Invoke", isHttpTrigger: true };

/** The platform's own paths, with the methods that it uses. */
const ROUTES = new Map<string, { readonly method: string; readonly route: Route }>([
  ["/invoke", { method: "POST", route: EVENT }],
  ["/initialize", { method: "POST", route: { kind: "Initialize", stage: "initializer" } }],
  ["/pre-stop", { method: "GET", route: { kind: "PreStop", stage: "preStop" } }],
  ["/pre-freeze", { method: "GET", route: { kind: "PreFreeze", stage: "preFreeze" } }],
]);

/**
 * Tells what a request asks for: by the platform's header, as a client behind an HTTP trigger may send
 * `POST /invoke` of its own; without the header, as in a local run, by path and method.
 */
export function routeOf(request: IncomingMessage): Route {
  const control = fcHeader(request.headers, "x-fc-control-path");
  if (control !== "") {
    return ROUTES.get(control)?.route ?? HTTP_TRIGGER;
  }
  const [path = ""] = (request.url ?? "").split("?", 1);
  const known = ROUTES.get(path);
  return known !== undefined && known.method === request.method ? known.route : HTTP_TRIGGER;
}

/** A request that was read to its end. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly invocation: Invocation;
}

/** Does what a request asks for. */
export function answerRoute(
  route: Route,
  { request, body, invocation }: Arrival,
  program: Program,
  lifecycle: Lifecycle,
): MaybePromise<Outcome<HttpReply>> {
  if (route.kind !== "Invoke") {
    return andThen(lifecycle.call(route.stage, invocation), (outcome) =>
      mapOutput(outcome, () => ({ output: { statusCode: 200, headers: {}, body: "" } })),
    );
  }
  if (route.isHttpTrigger) {
    const { method, url, headers, httpVersion, socket } = request;
    const client = { method, url, headers, httpVersion, remoteAddress: socket.remoteAddress };
    const event = toHttpTriggerEvent(client, body, invocation.requestId);
    return andThen(program.answerHttp(event, invocation), (outcome) => mapOutput(outcome, toHttpReply));
  }
  const headers = { "content-type": program.contentType };
  return andThen(program.answer(body, invocation), (outcome) =>
    mapOutput(outcome, (answer) => ({ output: { statusCode: 200, headers, body: answer } })),
  );
}

/** The response for a call that failed. The clients of HTTP triggers are not told why: that is in the log. */
export function failureReply(route: Route, error: ErrorBody, requestId: string): HttpReply {
  return route.kind === "Invoke" && route.isHttpTrigger
    ? clientErrorReply(500, requestId)
    : errorReply(404, error);
}

/** The response for a request that is not taken in whole. */
export function refusalReply(route: Route, status: number, message: string, requestId: string): HttpReply {
  return route.kind === "Invoke" && route.isHttpTrigger
    ? clientErrorReply(status, requestId)
    : errorReply(status, { errorMessage: message, errorType: "Error" });
}
