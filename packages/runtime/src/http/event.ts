import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { HttpTriggerEvent } from "../events/http-trigger.js";
import { fcHeader } from "../invocation/headers.js";

/** Makes the HTTP trigger event of Function Compute 3.0 out of a client's request. */
export function toHttpTriggerEvent(request: IncomingMessage, body: Buffer): HttpTriggerEvent {
  const [rawPath, query = ""] = split(request.url ?? "/", "?");
  const headers = request.headers;
  const [domainName] = split(headers.host ?? "", ":");
  const now = new Date();
  const isText = isUtf8(body);
  return {
    version: "v1",
    rawPath,
    body: body.toString(isText ? "utf8" : "base64"),
    isBase64Encoded: !isText,
    headers: clientHeaders(headers),
    queryParameters: readQuery(query),
    requestContext: {
      accountId: fcHeader(headers, "account-id"),
      domainName,
      domainPrefix: domainName.split(".")[0] ?? "",
      http: {
        method: request.method ?? "",
        path: decodePath(rawPath),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: sourceIp(request),
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: fcHeader(headers, "request-id"),
      time: now.toISOString().replace(/\.\d+Z$/, "Z"),
      timeEpoch: String(now.getTime()),
    },
  };
}

/**
 * The client's own headers, spelled as the platform spells them (`Content-Type`); those of the platform, which
 * hold credentials, are left out. The lower-case names that are usual in Node answer too, but are not listed.
 */
function clientHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name.startsWith("x-fc-")) {
      continue;
    }
    const text = Array.isArray(value) ? value.join(",") : value;
    Object.defineProperty(result, name, { value: text, enumerable: false, configurable: true });
    result[name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())] = text;
  }
  return result;
}

function readQuery(query: string): Record<string, string> {
  const result = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const earlier = result.get(name);
    result.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(result);
}

function decodePath(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return rawPath;
  }
}

function sourceIp(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-for"];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(",")[0]?.trim();
  return first ?? request.socket.remoteAddress ?? "";
}

/** The text before and after the first separator. */
function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
