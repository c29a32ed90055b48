import type { IncomingHttpHeaders } from "node:http";
import { inspect } from "node:util";
import type { Context, Credentials } from "../context.js";

/** The part of a context that the platform sends in headers. */
export type ContextData = Omit<Context, "deadline" | "signal" | "logger" | "remainingTimeMs">;

/** The value of a header of the platform; an empty string where it is missing. */
export function fcHeader(headers: IncomingHttpHeaders, name: `x-fc-${string}`): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}

/** A whole number as Go's `strconv` reads it; `undefined` for anything else. */
export function wholeNumber(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) {
    return undefined;
  }
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Reads what the platform sends with an invocation; what is missing or absurd becomes empty or zero. */
export function readHeaders(headers: IncomingHttpHeaders): ContextData {
  const text = (name: `x-fc-${string}`): string => fcHeader(headers, name);
  return {
    requestId: text("x-fc-request-id"),
    credentials: readCredentials(headers),
    function: Object.freeze({
      name: text("x-fc-function-name"),
      handler: text("x-fc-function-handler"),
      memory: text("x-fc-function-memory"),
      timeout: wholeNumber(text("x-fc-function-timeout")) ?? 0,
    }),
    service: Object.freeze({
      name: text("x-fc-service-name"),
      logProject: text("x-fc-service-logproject"),
      logStore: text("x-fc-service-logstore"),
      qualifier: text("x-fc-qualifier"),
      versionId: text("x-fc-version-id"),
    }),
    region: text("x-fc-region"),
    accountId: text("x-fc-account-id"),
    retryCount: wholeNumber(text("x-fc-retry-count")) ?? 0,
    tracing: Object.freeze({
      openTracingSpanContext: text("x-fc-tracing-opentracing-span-context"),
      openTracingSpanBaggages: readBaggages(text("x-fc-tracing-opentracing-span-baggages")),
      jaegerEndpoint: text("x-fc-tracing-jaeger-endpoint"),
    }),
  };
}

/** Credentials that `console.log` and `util.inspect` show only the presence of. */
class HiddenCredentials implements Credentials {
  constructor(
    readonly accessKeyId: string,
    readonly accessKeySecret: string,
    readonly securityToken: string,
  ) {
    Object.freeze(this);
  }

  [inspect.custom](): string {
    return this.accessKeyId === "" ? "Credentials {}" : "Credentials { [redacted] }";
  }
}

/** The credentials that came with an invocation; empty strings where the function has no role. */
export function readCredentials(headers: IncomingHttpHeaders): Credentials {
  return hideCredentials({
    accessKeyId: fcHeader(headers, "x-fc-access-key-id"),
    accessKeySecret: fcHeader(headers, "x-fc-access-key-secret"),
    securityToken: fcHeader(headers, "x-fc-security-token"),
  });
}

/** The same credentials, frozen, and kept out of what is printed by accident. */
export function hideCredentials(credentials: Credentials): Credentials {
  return new HiddenCredentials(
    credentials.accessKeyId,
    credentials.accessKeySecret,
    credentials.securityToken,
  );
}

/** Reads the baggage header, base64 of a JSON object of strings; anything else gives no baggage. */
function readBaggages(base64: string): Readonly<Record<string, string>> {
  if (base64 === "") {
    return NO_BAGGAGE;
  }
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, "base64").toString("utf8"));
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return NO_BAGGAGE;
    }
    return Object.freeze(
      Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === "string")),
    );
  } catch {
    return NO_BAGGAGE;
  }
}

const NO_BAGGAGE = Object.freeze({});
