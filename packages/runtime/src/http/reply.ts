import { STATUS_CODES, type OutgoingHttpHeaders } from "node:http";
import { returnedError, type ErrorBody } from "../call/errors.js";
import type { Outcome } from "../call/outcome.js";
import { encodeError } from "../call/output.js";
import type { Body } from "../call/program.js";
import { readResponseHeaders } from "./response-headers.js";

/** An HTTP response to be sent. */
export interface HttpReply {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Body;
}

/** The response for a call of the platform that failed. */
export function errorReply(statusCode: number, error: ErrorBody): HttpReply {
  return { statusCode, headers: failureHeaders(), body: encodeError(error) };
}

/** What a client of an HTTP trigger is told of a failure: nothing but where to look it up. */
export function clientErrorReply(statusCode: number, requestId: string): HttpReply {
  const body = JSON.stringify({ message: STATUS_CODES[statusCode], requestId });
  return { statusCode, headers: failureHeaders(), body };
}

/** A failed call is 404 to the platform, whatever the client is told. */
function failureHeaders(): OutgoingHttpHeaders {
  return { "content-type": "application/json", "x-fc-status": "404" };
}

/**
 * Makes the client's answer out of a handler's. An output without `statusCode` is taken for the body, as on the
 * platform: status 200, JSON.
 */
export function toHttpReply(output: Body): Outcome<HttpReply> {
  const whole = Buffer.from(output);
  const value = parse(whole);
  if (typeof value !== "object" || value === null || !("statusCode" in value)) {
    return { output: { statusCode: 200, headers: { "content-type": "application/json" }, body: whole } };
  }
  try {
    return { output: readResponse(value) };
  } catch (thrown) {
    return { error: returnedError(new Error(`HTTP response: ${(thrown as Error).message}`)) };
  }
}

/** @throws Error that says what is wrong with it */
function readResponse(response: { statusCode: unknown }): HttpReply {
  const { statusCode, headers, isBase64Encoded, body } = response as Record<string, unknown>;
  if (!Number.isInteger(statusCode) || (statusCode as number) < 200 || (statusCode as number) > 599) {
    throw new Error(`statusCode must be a whole number from 200 to 599, got ${JSON.stringify(statusCode)}`);
  }
  if (typeof (isBase64Encoded ?? false) !== "boolean") {
    throw new Error(`isBase64Encoded must be true or false, got ${typeof isBase64Encoded}`);
  }
  return {
    statusCode: statusCode as number,
    headers: readResponseHeaders(headers ?? {}),
    body: readBody(body ?? "", isBase64Encoded === true),
  };
}

function readBody(body: unknown, isBase64: boolean): Buffer {
  if (typeof body !== "string") {
    throw new Error(`body must be a string, got ${Array.isArray(body) ? "array" : typeof body}`);
  }
  if (isBase64 && /[^\w+/=\s-]/.test(body)) {
    throw new Error("body must be base64, since isBase64Encoded is true");
  }
  return Buffer.from(body, isBase64 ? "base64" : "utf8");
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
