// Swapping the parameters: what is between them stays.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const none: Order;

start((event: Order, ctx: Context) => null);
//     ^^^^^^^^^^^^ FC1003
start((event: Order /* first */, /* second */ ctx: Context,) => null);
//     ^^^^^^^^^^^^ FC1003
start(({ id }: Order, { requestId }: Context) => (id === requestId ? null : new Error("other")));
//     ^^^^^^^^^^^^^ FC1003
start((event: Order = none, ctx: Context) => null, { takes: "context-and-event" });
//     ^^^^^^^^^^^^^^^^^^^ FC1003
start((event, ctx: Context) => null);
//     ^^^^^ FC1003
start(
  async (
    event: Order, // what arrives
//  ^^^^^^^^^^^^ FC1003
    ctx: Context, // where
  ) => null,
);
function handle(this: void, event: Order, ctx: Context): Error | null {
//                          ^^^^^^^^^^^^ FC1003
  return event.id === ctx.requestId ? null : new Error("other");
}
start(handle);
class Orders {
  handle(event: Order, ctx: Context): Error | null {
//       ^^^^^^^^^^^^ FC1003
    return event.id === ctx.requestId ? null : new Error("other");
  }
}
start(new Orders().handle);
const inline = (event: { id: string; lines: { sku: string }[] }, ctx: Context) => null;
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
start(inline);
