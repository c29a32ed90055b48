import type { IncomingHttpHeaders } from "node:http";
import { inspect } from "node:util";
import type { Context, Credentials } from "../context.js";

/** The part of a context that the platform sends in headers. */
export type ContextData = Omit<Context, "deadline" | "signal" | "logger" | "remainingTimeMs">;

/** The value of the header `x-fc-<name>`; an empty string where it is missing. */
export function fcHeader(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[`x-fc-${name}`];
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
  const text = (name: string): string => fcHeader(headers, name);
  return {
    requestId: text("request-id"),
    credentials: readCredentials(headers),
    function: Object.freeze({
      name: text("function-name"),
      handler: text("function-handler"),
      memory: text("function-memory"),
      timeout: wholeNumber(text("function-timeout")) ?? 0,
    }),
    service: Object.freeze({
      name: text("service-name"),
      logProject: text("service-logproject"),
      logStore: text("service-logstore"),
      qualifier: text("qualifier"),
      versionId: text("version-id"),
    }),
    region: text("region"),
    accountId: text("account-id"),
    retryCount: wholeNumber(text("retry-count")) ?? 0,
    tracing: Object.freeze({
      openTracingSpanContext: text("tracing-opentracing-span-context"),
      openTracingSpanBaggages: readBaggages(text("tracing-opentracing-span-baggages")),
      jaegerEndpoint: text("tracing-jaeger-endpoint"),
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
    accessKeyId: fcHeader(headers, "access-key-id"),
    accessKeySecret: fcHeader(headers, "access-key-secret"),
    securityToken: fcHeader(headers, "security-token"),
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
