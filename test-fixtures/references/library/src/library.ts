// A project that others reference, and that has never been built.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order } from "../../model/src/order.js";

/** @fcRegistrar */
export function serve(handler: (ctx: Context, event: Order) => Error | null): void {
  start(handler, { takes: "context-and-event" });
}
export function swapped(event: Order, ctx: Context): Error | null {
//                      ^^^^^^^^^^^^ #parameter
  return event.id === ctx.requestId ? null : new Error("no");
}
export const visible = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
start(() => "text");
//       ^^ FC1006 warning
