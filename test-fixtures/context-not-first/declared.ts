// The same for functions that are declared on their own.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

function handle(event: Order, ctx: Context): [string, Error | null] {
//              ^^^^^^^^^^^^ FC1003 /swap/i handler=handle
  return [event.id + ctx.requestId, null];
}
start(handle);
//    ^^^^^^ invalid name=handle by=start

const arrow = async (event: Order, ctx: Context) => (ctx.requestId === event.id ? null : new Error("no"));
//                   ^^^^^^^^^^^^ FC1003 /swap/i handler=arrow
start(arrow);

class Orders {
  handle(event: Order, ctx: Context): Error | null {
  //     ^^^^^^^^^^^^ FC1003
    return ctx.requestId === event.id ? null : new Error("no");
  }
  // Another method of the same class is fine.
  accept(ctx: Context, event: Order): Error | null {
    return ctx.requestId === event.id ? null : new Error("no");
  }
}
start(new Orders().handle);
start(new Orders().accept);
//    ^^^^^^^^^^^^^^^^^^^ shape 7
