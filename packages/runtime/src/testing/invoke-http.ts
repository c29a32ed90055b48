import type { IncomingHttpHeaders } from "node:http";
import type { ErrorBody } from "../call/errors.js";
import { planHandler } from "../call/handler-call.js";
import { mapOutput } from "../call/outcome.js";
import { eventProgram } from "../call/program.js";
import type { Context } from "../context.js";
import type { AnyHandler, Checked, Given, HandlerResult, StartOptions } from "../handler.js";
import { toHttpTriggerEvent } from "../http/event.js";
import { clientErrorReply, toHttpReply, type HttpReply } from "../http/reply.js";
import { createContext } from "./create-context.js";

/** A client's request to an HTTP trigger. */
export interface HttpRequest {
  /** Default: GET. */
  readonly method?: string;
  /** Path and query, as in `/orders?page=2`. Default: `/`. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What the client gets. */
export interface HttpAnswer {
  readonly statusCode: number;
  /** By their lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
  /** The body as it was sent; for bodies that are no text. */
  readonly bytes: Buffer;
}

/** What the client gets, and the error that the log tells of where the handler failed. */
export type InvokeHttpResult = [answer: HttpAnswer, error: ErrorBody | null];

/**
 * Runs a handler as behind an HTTP trigger, without a server: the request becomes the event of the trigger, and what
 * the handler gives back the client's answer.
 *
 * @param handler the event handler
 * @param request default: `GET /`
 * @param context default: {@link createContext}
 * @param options as for `start`
 */
export async function invokeHttp<F, R extends HandlerResult, Event>(
  handler: AnyHandler<R, Given<Event>> & F & Checked<F>,
  request: HttpRequest = {},
  context: Context = createContext(),
  options?: StartOptions<Event>,
): Promise<InvokeHttpResult> {
  const body = Buffer.from(request.body ?? "");
  const client = {
    method: request.method ?? "GET",
    url: request.path ?? "/",
    headers: { ...lowerCase(request.headers ?? {}), "x-fc-account-id": context.accountId },
    httpVersion: "1.1",
    remoteAddress: "127.0.0.1",
  };
  const event = toHttpTriggerEvent(client, body, context.requestId);
  const outcome = mapOutput(
    await eventProgram(planHandler(handler, options)).answerHttp(event, { context }),
    toHttpReply,
  );
  return outcome.error === undefined
    ? [toAnswer(outcome.output), null]
    : [toAnswer(clientErrorReply(500, context.requestId)), outcome.error];
}

function lowerCase(headers: Readonly<Record<string, string>>): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function toAnswer({ statusCode, headers, body }: HttpReply): HttpAnswer {
  const bytes = Buffer.from(statusCode === 204 || statusCode === 304 ? "" : body);
  const sent = Object.entries(headers).filter(([name]) => name !== "x-fc-status");
  return {
    statusCode,
    headers: Object.fromEntries(
      sent.map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value : String(value)]),
    ),
    body: bytes.toString("utf8"),
    bytes,
  };
}
