import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import type { HttpTriggerEvent } from "../events/http-trigger.js";
import { fcHeader } from "../invocation/headers.js";

/** A client's request, as Node has it. */
export interface ClientRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly httpVersion: string;
  readonly remoteAddress?: string | undefined;
}

/** Makes the HTTP trigger event of Function Compute 3.0 out of a client's request. */
export function toHttpTriggerEvent(
  request: ClientRequest,
  body: Buffer,
  requestId: string,
): HttpTriggerEvent {
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
      accountId: fcHeader(headers, "x-fc-account-id"),
      domainName,
      domainPrefix: domainName.split(".")[0] ?? "",
      http: {
        method: request.method ?? "",
        path: decodePath(rawPath),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: sourceIp(request),
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
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
    const spelled = name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
    // Some names, such as `_ga`, have no capitals.
    for (const [key, enumerable] of [[name, false] as const, [spelled, true] as const]) {
      Object.defineProperty(result, key, { value: text, enumerable, writable: true, configurable: true });
    }
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

/**
 * Where a request comes from. A client may send `x-forwarded-for` itself: only what the platform has put behind that, the
 * last address, is true, and without the platform none is.
 */
function sourceIp({ headers, remoteAddress = "" }: ClientRequest): string {
  const forwarded = fcHeader(headers, "x-fc-control-path") === "" ? undefined : headers["x-forwarded-for"];
  const last = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return last !== undefined && isIP(last) !== 0 ? last : remoteAddress.replace(/^::ffff:(?=\d+\.)/, "");
}

/** The text before and after the first separator. */
function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
