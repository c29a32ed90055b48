// Schemas of several kinds, as libraries and people write them.
import type { StandardSchema } from "@fc-check/runtime";

export interface Order {
  id: string;
  at: Date;
}
export interface OrderOnTheWire {
  id: string;
  at: string;
}

/** Takes a text, and makes a date of it. */
export declare const order: StandardSchema<OrderOnTheWire, Order>;
/** Its author says nothing of what it takes. */
export declare const anything: StandardSchema<unknown, Order>;
/** A date does not arrive as such. */
export declare const dates: StandardSchema<{ at: Date }, Order>;
export declare const plain: StandardSchema<OrderOnTheWire>;
/** The annotation hides what the schema gives. */
export declare const hidden: StandardSchema<unknown, unknown>;

// Without `types`: what `validate` gives is all that is known.
export const byHand = {
  "~standard": {
    version: 1 as const,
    vendor: "by-hand",
    validate: (value: unknown) =>
      typeof value === "string"
        ? { value: { id: value, at: new Date(0) } }
        : { issues: [{ message: "expected a text" }] },
  },
};

export const byHandLater = {
  "~standard": {
    version: 1 as const,
    vendor: "by-hand",
    validate: async (value: unknown) => ({ value: { id: String(value), at: new Date(0) } }),
  },
};

/** A library's schemas are classes, and functions. */
export declare class Schema<In, Out> {
  get "~standard"(): StandardSchema<In, Out>["~standard"];
  parse(value: unknown): Out;
}
export interface Callable<In, Out> extends StandardSchema<In, Out> {
  (value: unknown): Out;
}
