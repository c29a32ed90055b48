/** An event that cannot be what is asked for: a number that no `number` can hold, or a value that the schema refuses. */
export class UnmarshalTypeError extends Error {}

/**
 * The event in a payload.
 *
 * @throws SyntaxError where the payload is not JSON; UnmarshalTypeError where it has a number out of range,
 * which `JSON.parse` turns into an infinity without a word
 */
export function decodeEvent(payload: Buffer): unknown {
  const event: unknown = JSON.parse(payload.toString("utf8"));
  if (hasInfinity(event)) {
    throw new UnmarshalTypeError("json: cannot unmarshal a number that is out of range");
  }
  return event;
}

/**
 * Whether `JSON.parse` met a number out of range. Looks at the values and not at the text, which takes longer to
 * search than to parse where it is mostly strings; and without recursion, because the parser has no limit of depth.
 */
function hasInfinity(event: unknown): boolean {
  const open: object[] = [];
  if (isInfinite(event, open)) {
    return true;
  }
  for (let outer = open.pop(); outer !== undefined; outer = open.pop()) {
    // To look up millions of names one by one takes longer than to parse them.
    for (const value of Array.isArray(outer) ? (outer as unknown[]) : Object.values(outer)) {
      if (isInfinite(value, open)) {
        return true;
      }
    }
  }
  return false;
}

/** @param open where an object is put that is yet to be looked into */
function isInfinite(value: unknown, open: object[]): boolean {
  if (typeof value === "number") {
    return !Number.isFinite(value);
  }
  if (typeof value === "object" && value !== null) {
    open.push(value);
  }
  return false;
}
