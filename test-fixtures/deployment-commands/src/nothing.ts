// It says what a handler is, and starts none.
import type {} from "./index.js";
export type { Order } from "./folder/order.js";

export function handle(event: string): [string, Error | null] {
  return [event, null];
}
// @-6:1..-6:1 #nothing
