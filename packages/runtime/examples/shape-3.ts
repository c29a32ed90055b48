import { start } from "@fc-check/runtime";

/** Shape 3, `(event) => E`: refuses what is not in order. */
interface Order {
  id: string;
  total: number;
}

class InvalidOrderError extends Error {}

start((order: Order) => (order.total > 0 ? null : new InvalidOrderError(`order ${order.id} has no total`)));
