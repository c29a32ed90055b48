// FC1013: at run time a function of length 1 takes the event, so one that takes the context alone has to say so.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013 /takes: "context"/
start((ctx: Context) => [ctx.requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx?: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start(({ requestId }: Context) => [requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null, {});
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null, undefined);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
fc.start((ctx: Context) => null);
//       ^^^^^^^^^^^^^^^^^^^^^^ FC1013
function ping(ctx: Context): Error | null {
  return ctx.requestId === "" ? new Error("none") : null;
}
start(ping);
//    ^^^^ FC1013, invalid name=ping

start((ctx: Context) => null, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start(ping, { "takes": "context" });
//    ^^^^ shape 6
// The others are what their length says.
start(() => null);
//    ^^^^^^^^^^ shape 2
start((event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: Context, event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((event?: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3 -- an optional parameter counts
start((ctx?: Context, event?: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start(function (this: void, ctx: Context, event: Order) {
//    ^..+2:2 shape 7 -- `this` does not
  return null;
});
