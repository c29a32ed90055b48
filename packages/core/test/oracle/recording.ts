import { readFileSync } from "node:fs";

/** A type of a parameter or a result, as Go's reflection describes it. */
export interface GoType {
  readonly type: string;
  readonly kind: string;
  readonly named: boolean;
  readonly implementsContext: boolean;
  readonly implementsError: boolean;
}

/** One Go value that was given to the SDK, and what the SDK made of it. */
export interface GoValue {
  readonly id: string;
  readonly entry: "event" | "lifecycle" | "http";
  readonly goType: string;
  /** The reflect kind of the value: `func`, unless it is no function; `invalid` for nil. */
  readonly kind: string;
  readonly variadic?: boolean;
  /** A function type whose value is nil. */
  readonly nilFunc?: boolean;
  readonly params?: readonly GoType[];
  readonly results?: readonly GoType[];
  /** The SDK's own check of the value passes. */
  readonly accepted: boolean;
  readonly errorMessage: string | null;
  readonly invocations: readonly { readonly errorMessage?: string }[];
}

/** The recording of the real SDK. */
const recording = new URL("../../../../test-fixtures/oracle/signatures.json", import.meta.url);

/** Every value that was recorded. */
export function recordedValues(): readonly GoValue[] {
  const { signatures } = JSON.parse(readFileSync(recording, "utf8")) as { signatures: readonly GoValue[] };
  return signatures;
}
