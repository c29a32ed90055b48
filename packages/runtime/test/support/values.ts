import { expect } from "vitest";

/** Throws anything at all, as handlers may. */
export function throwValue(value: unknown): never {
  throw value;
}

/** A promise that is rejected with anything at all. */
export async function rejectedWith(value: unknown): Promise<never> {
  await Promise.resolve();
  return throwValue(value);
}

/** Text, whatever it says. */
export const anyText = expect.any(String) as unknown;
/** A number, whatever it is. */
export const anyNumber = expect.any(Number) as unknown;
/** An array, whatever is in it. */
export const anyArray = expect.any(Array) as unknown;
