import { start } from "@fc-check/runtime";

/** Shape 5, `(event) => [TOut, E]`: works something out. */
interface Order {
  lines: { price: number; quantity: number }[];
}

start((order: Order) => {
  if (order.lines.length === 0) {
    return [null, new RangeError("an order has at least one line")];
  }
  return [order.lines.reduce((total, line) => total + line.price * line.quantity, 0), null];
});
