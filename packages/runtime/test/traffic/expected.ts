import { expect } from "vitest";
import type { GeneratedRequest } from "./requests.js";
import type { WireResponse } from "./wire.js";

/** What a whole request must be answered with, told from the rules of the HTTP trigger and not from the runtime's code. */
export function expectAnswer(request: GeneratedRequest, id: string, response: WireResponse): void {
  const { route, plan } = request;
  const fcStatus = response.headers.filter(([name]) => name === "x-fc-status").map(([, value]) => value);
  if (route !== "http") {
    // Nothing is registered for the lifecycle; an event may be no JSON; the results are what they are.
    expect(fcStatus).toEqual([response.status === 200 ? "200" : "404"]);
    expect([200, 404]).toContain(response.status);
    if (response.status === 404 && request.method !== "HEAD") {
      expect(JSON.parse(response.body.toString())).toMatchObject({
        errorMessage: expect.any(String) as unknown,
      });
    } else if (plan.act === "output" && request.method !== "HEAD") {
      expect(JSON.parse(response.body.toString())).toEqual(JSON.parse(JSON.stringify(plan.output)));
    }
    return;
  }
  const valid = plan.act === "output" ? validResponse(plan.output) : undefined;
  if (valid === undefined) {
    if (plan.act === "return anything" && response.status !== 500) {
      return;
    }
    expect([response.status, fcStatus]).toEqual([500, ["404"]]);
    if (request.method !== "HEAD") {
      expect(response.body.toString()).toBe(
        JSON.stringify({ message: "Internal Server Error", requestId: id }),
      );
    }
    return;
  }
  expect([response.status, fcStatus]).toEqual([valid.status, ["200"]]);
  for (const [name, values] of valid.headers) {
    const sent = response.headers.filter((header) => header[0] === name).map(([, value]) => value.trim());
    expect(sent).toEqual(expect.arrayContaining(values.map((value) => value.trim())));
  }
  if (request.method !== "HEAD" && ![204, 304].includes(valid.status)) {
    expect(response.body.equals(valid.body)).toBe(true);
  }
}

interface ValidResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, values: readonly string[]])[];
  readonly body: Buffer;
}

/** What an output means as a response; `undefined` where it is none. */
function validResponse(output: unknown): ValidResponse | undefined {
  const value = JSON.parse(JSON.stringify(output)) as unknown;
  if (typeof value !== "object" || value === null || !("statusCode" in value)) {
    return {
      status: 200,
      headers: [["content-type", ["application/json"]]],
      body: Buffer.from(JSON.stringify(value)),
    };
  }
  const { statusCode, headers, isBase64Encoded, body } = value as Record<string, unknown>;
  const text = body ?? "";
  const isStatus = Number.isInteger(statusCode) && Number(statusCode) >= 200 && Number(statusCode) <= 599;
  const isFlag =
    isBase64Encoded === undefined || isBase64Encoded === null || typeof isBase64Encoded === "boolean";
  const isBytes = isBase64Encoded === true;
  const sent = validHeaders(headers ?? {});
  if (
    !isStatus ||
    !isFlag ||
    sent === undefined ||
    typeof text !== "string" ||
    (isBytes && !/^[\w+/=\s-]*$/.test(text))
  ) {
    return undefined;
  }
  return { status: Number(statusCode), headers: sent, body: Buffer.from(text, isBytes ? "base64" : "utf8") };
}

const NOT_THE_HANDLERS = /^(connection|content-length|keep-alive|transfer-encoding|upgrade|x-fc-.*)$/;

function validHeaders(headers: unknown): ValidResponse["headers"] | undefined {
  if (typeof headers !== "object" || Array.isArray(headers)) {
    return undefined;
  }
  const entries = Object.entries(headers as Record<string, unknown>).map(([name, value]) => {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    const isValid =
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
      name.toLowerCase() !== "trailer" &&
      values.every(
        (each) => ["string", "number"].includes(typeof each) && !/[^\t\x20-\x7e\x80-\xff]/.test(String(each)),
      );
    return isValid ? ([name.toLowerCase(), values.map(String)] as const) : undefined;
  });
  return entries.some((entry) => entry === undefined)
    ? undefined
    : entries
        .filter((entry) => entry !== undefined && !NOT_THE_HANDLERS.test(entry[0]))
        .map((entry) => entry as [string, string[]]);
}
