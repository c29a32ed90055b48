import type { OutgoingHttpHeaders } from "node:http";
import { returnedError, type ErrorBody } from "../call/errors.js";
import type { Outcome } from "../call/outcome.js";
import { encodeError } from "../call/output.js";
import type { Body } from "../call/program.js";

/** An HTTP response to be sent. */
export interface HttpReply {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Body;
}

/** The response for a call that failed: 404, the one status that the platform documents for it. */
export function errorReply(error: ErrorBody): HttpReply {
  return {
    statusCode: 404,
    headers: { "content-type": "application/json" },
    body: encodeError(error),
  };
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
  const { statusCode, headers, isBase64Encoded, body } = value as Record<string, unknown>;
  if (!Number.isInteger(statusCode) || (statusCode as number) < 200 || (statusCode as number) > 599) {
    return invalid(`statusCode must be a whole number from 200 to 599, got ${JSON.stringify(statusCode)}`);
  }
  if (body !== undefined && body !== null && typeof body !== "string") {
    return invalid(`body must be a string, got ${typeof body}`);
  }
  const replyHeaders = readReplyHeaders(headers);
  return typeof replyHeaders === "string"
    ? invalid(replyHeaders)
    : {
        output: {
          statusCode: statusCode as number,
          headers: replyHeaders,
          body: Buffer.from(body ?? "", isBase64Encoded === true ? "base64" : "utf8"),
        },
      };
}

function parse(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

/** Headers that the runtime and its connection to the platform set. */
const RESERVED_HEADERS = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "x-fc-status",
]);

/** The headers to send, or what is wrong with them. */
function readReplyHeaders(headers: unknown): OutgoingHttpHeaders | string {
  if (headers === undefined || headers === null) {
    return {};
  }
  if (typeof headers !== "object" || Array.isArray(headers)) {
    return `headers must be an object, got ${Array.isArray(headers) ? "an array" : typeof headers}`;
  }
  const result: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers as Record<string, unknown>)) {
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || values.some((text) => /[^\t\x20-\x7e\x80-\xff]/.test(text))) {
      return `header ${JSON.stringify(name)} has a name or a value that HTTP cannot carry`;
    }
    if (!RESERVED_HEADERS.has(name.toLowerCase())) {
      result[name] = Array.isArray(value) ? values : (values[0] ?? "");
    }
  }
  return result;
}

function invalid(what: string): Outcome<HttpReply> {
  return { error: returnedError(new Error(`HTTP response: ${what}`)) };
}
