import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { receiptOf } from "./model.js";
import type { Order, Receipt } from "./model.js";

start(() => {});
//    ^^^^^^^^ shape 1 by=start async=false
start((): void => {
//    ^..+2:2 shape 1
  void 0;
});
start(() => null);
//    ^^^^^^^^^^ shape 2
start((): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 2 signature=`() => Error | null`
start((event: Order) => (event.total > 0 ? null : new Error("empty")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=Order
start((event: Order): Error | null => (event.total > 0 ? null : new Error("empty")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=Order
start(() => ["text", null]);
//    ^^^^^^^^^^^^^^^^^^^^ shape 4 output=string
start((): [Receipt, Error | null] => [{ order: "a", paid: true }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Receipt
start((event: Order) => [receiptOf(event), null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 input=Order output=Receipt
start((event: Order): [Receipt, Error | null] => {
//    ^..+2:2 shape 5 input=Order output=Receipt
  return [receiptOf(event), null];
});
start((ctx: Context) => (ctx.requestId === "" ? new Error("no request") : null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context): Error | null => (ctx.requestId === "" ? new Error("no request") : null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context, event: Order) => (event.id === ctx.requestId ? null : new Error("not this one")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order
start((ctx: Context, event: Order): Error | null => {
//    ^..+2:2 shape 7 input=Order
  return event.id === ctx.requestId ? null : new Error("not this one");
});
start((ctx: Context) => [ctx.requestId, null], { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8 output=string
start((ctx: Context): [Receipt, Error | null] => [{ order: ctx.requestId, paid: false }, null], { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8 output=Receipt
start((ctx: Context, event: Order) => [{ request: ctx.requestId, order: event }, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 9 input=Order output=`{ request: string; order: Order; }`
start((ctx: Context, event: Order): [Receipt, Error | null] => {
//    ^..+2:2 shape 9 name=null input=Order output=Receipt
  return ctx.requestId === "" ? [receiptOf(event), null] : [receiptOf(event), new Error("no request")];
});
