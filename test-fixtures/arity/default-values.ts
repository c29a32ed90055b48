// FC1013: a parameter with a default value, and everything after it, is not counted by `length`.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const context: Context;

start((event: Order = order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /length.*takes: "event"/s
start(({ id }: Order = order) => [id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((event = order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context, event: Order = order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /takes: "context-and-event"/
start((ctx: Context = context, event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /takes: "context-and-event"/
start((ctx: Context = context, event: Order = order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context = context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /takes: "context"/
async function handle(ctx: Context, event: Order = order): Promise<[string, Error | null]> {
  return [ctx.requestId + event.id, null];
}
start(handle);
//    ^^^^^^ FC1013

start((event: Order = order) => null, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: Context, event: Order = order) => null, { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Context = context) => null, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start(handle, { takes: "context-and-event" });
//    ^^^^^^ shape 9
// A default inside a pattern is no default of the parameter.
start(({ id = "none" }: Partial<Order>) => [id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
// With parameters that are rejected already it is silent.
start((event: Order = order, ctx: Context = context) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC1003
