import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order } from "./model.js";

start(function () {});
//    ^^^^^^^^^^^^^^ shape 1 name=null
start(function check() {
//    ^..+2:2 shape 2 name=check
  return null;
});
start(function (event: Order) {
//    ^..+2:2 shape 3
  return event.total > 0 ? null : new Error("empty");
});
start(function (): [number, null] {
//    ^..+2:2 shape 4 output=number
  return [1, null];
});
start(function total(event: Order) {
//    ^..+2:2 shape 5 name=total output=number
  return [event.total, null];
});
start(
  function (ctx: Context): Error | null {
//^..+2:4 shape 6
    return ctx.requestId === "" ? new Error("no request") : null;
  },
  { takes: "context" },
);
start(function (ctx: Context, event: Order): Error | null {
//    ^..+2:2 shape 7
  return ctx.requestId === event.id ? null : new Error("not this one");
});
start(
  function (ctx: Context) {
//^..+2:4 shape 8 output=string
    return [ctx.requestId, null];
  },
  { takes: "context" },
);
// A `this` parameter is no parameter of the handler.
start(function (this: void, ctx: Context, event: Order) {
//    ^..+2:2 shape 9 output=string
  return [ctx.requestId + event.id, null];
});
