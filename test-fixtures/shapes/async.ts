import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { receiptOf } from "./model.js";
import type { Order, Receipt } from "./model.js";

start(async () => {});
//    ^^^^^^^^^^^^^^ shape 1 async=true
start(async () => null);
//    ^^^^^^^^^^^^^^^^ shape 2 async=true
start(async (event: Order) => (event.total > 0 ? null : new Error("empty")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start(async () => ["text", null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=string
start(async (event: Order) => [receiptOf(event), null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 output=Receipt async=true
start(async (ctx: Context): Promise<Error | null> => (ctx.requestId === "" ? new Error("none") : null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start(async function (ctx: Context, event: Order) {
//    ^..+3:2 shape 7
  if (ctx.requestId === event.id) return new Error("same");
  return null;
});
start(async (ctx: Context) => [ctx.requestId, null], { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8
async function handle(ctx: Context, event: Order): Promise<[Receipt, Error | null]> {
  return [{ ...receiptOf(event), order: ctx.requestId }, null];
}
start(handle);
//    ^^^^^^ shape 9 name=handle input=Order output=Receipt async=true
