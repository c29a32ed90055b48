import { validateHeaderName, validateHeaderValue, type OutgoingHttpHeaders } from "node:http";

/** Headers that the runtime and its connection to the platform set. */
const RESERVED_HEADERS = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/**
 * The headers to send. Those that are not the handler's to set are left out.
 *
 * @throws Error that names the header that HTTP cannot carry
 */
export function readResponseHeaders(headers: unknown): OutgoingHttpHeaders {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw new Error(`headers must be an object, got ${Array.isArray(headers) ? "an array" : typeof headers}`);
  }
  // Without a prototype, or a header called `__proto__` would set it.
  const result = Object.create(null) as OutgoingHttpHeaders;
  for (const [name, value] of Object.entries(headers)) {
    const lowerCase = name.toLowerCase();
    const sent = readHeader(name, value);
    if (!RESERVED_HEADERS.has(lowerCase) && !lowerCase.startsWith("x-fc-")) {
      result[name] = sent;
    }
  }
  return result;
}

function readHeader(name: string, value: unknown): string | string[] {
  const shown = `header ${JSON.stringify(name)}`;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.map((each) => {
    if (typeof each !== "string" && typeof each !== "number") {
      const got = each === null ? "null" : Array.isArray(each) ? "array" : typeof each;
      throw new Error(`${shown} must be a string, a number, or an array of these, got ${got}`);
    }
    return String(each);
  });
  if (name.toLowerCase() === "trailer") {
    throw new Error(`${shown} announces headers after the body, of which there are none`);
  }
  try {
    validateHeaderName(name);
    texts.forEach((text) => {
      validateHeaderValue(name, text);
    });
  } catch {
    throw new Error(`${shown} has a name or a value that HTTP cannot carry`);
  }
  return Array.isArray(value) ? texts : (texts[0] ?? "");
}
