// The same handler registered twice is two handlers; what is wrong with it is said once in each place.
import { registerInitializer, start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

function fine(event: Order): null {
  return event.id === "" ? null : null;
}
start(fine);
//    ^^^^ shape 3
start(fine);
//    ^^^^ shape 3

function swapped(event: Order, ctx: Context): null {
//               ^^^^^^^^^^^^ FC1003 handler=swapped
  return event.id === ctx.requestId ? null : null;
}
start(swapped);
//    ^^^^^^^ invalid
start(swapped);
//    ^^^^^^^ invalid

// At the handler arguments there are two places.
const ping = (ctx: Context): null => (ctx.requestId === "" ? null : null);
start(ping);
//    ^^^^ FC1013
start(ping);
//    ^^^^ FC1013
start(ping, { takes: "context" });
//    ^^^^ shape 6

// For one role it is right, for the other it is not.
function connect(ctx: Context): void {
//                              ^^^^ FC1008
  void ctx;
}
registerInitializer(connect);
//                  ^^^^^^^ lifecycle
start(connect, { takes: "context" });
//    ^^^^^^^ invalid by=start

/** @fcHandler */
export function tagged(event: Order) {
//              ^^^^^^ FC1008, invalid by=@fcHandler
  void event;
}
start(tagged);
//    ^^^^^^ invalid by=start
