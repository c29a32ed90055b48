/** A number in a payload that no `number` can hold. */
class UnmarshalTypeError extends Error {}

/** Exponents of three digits and numbers of over 300: only these can be out of a `number`'s range. */
const MAY_OVERFLOW = /[eE]\+?0*[1-9]\d{2}|\d{300}/;

/**
 * The event in a payload.
 *
 * @throws SyntaxError where the payload is not JSON; UnmarshalTypeError where it has a number out of range,
 * which `JSON.parse` would turn into an infinity without a word
 */
export function decodeEvent(payload: Buffer): unknown {
  const text = payload.toString("utf8");
  const event: unknown = JSON.parse(text);
  if (MAY_OVERFLOW.test(text)) {
    refuseInfinities(event);
  }
  return event;
}

function refuseInfinities(value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new UnmarshalTypeError("json: cannot unmarshal a number that is out of range");
  }
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(refuseInfinities);
  }
}
