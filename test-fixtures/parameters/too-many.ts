// FC1002, at the third parameter.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((ctx: Context, event: Order, extra: string) => (extra === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^ FC1002 /3 parameters/
start((ctx: Context, event: Order, a: string, b: string) => (a + b === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^ FC1002 /4 parameters/

// Optional parameters and those with a default value count.
start((ctx: Context, event: Order, extra?: string) => (extra === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^^ FC1002
start((ctx: Context, event: Order, extra = "none") => (extra === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^^ FC1002
start((ctx: Context, event: Order, { id }: Order) => (id === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^ FC1002

// FC1003 is asked of two parameters, so not of these. FC1013 is silent too.
start((a: Order, b: Order, c: Order) => (a.id + b.id === c.id ? null : new Error("no")));
//                         ^^^^^^^^ FC1002
start((event: Order, ctx: Context, extra: string) => (extra === event.id + ctx.requestId ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^ FC1002

// What it returns is judged all the same; what it doesn't is not FC1008, since its parameters are wrong already.
start((ctx: Context, event: Order, extra: string) => ctx.requestId + event.id + extra);
//                                 ^^^^^^^^^^^^^ FC1002
//                                                ^^ FC1006
start((ctx: Context, event: Order, extra: string) => {});
//                                 ^^^^^^^^^^^^^ FC1002

function handle(ctx: Context, event: Order, extra: string): Error | null {
//                                          ^^^^^^^^^^^^^ FC1002
  return ctx.requestId === event.id + extra ? null : new Error("no");
}
start(handle);
//    ^^^^^^ invalid name=handle

// A `this` parameter is not counted.
start(function (this: void, ctx: Context, event: Order) {
//    ^..+2:2 shape 7
  return ctx.requestId === event.id ? null : new Error("no");
});
start(function (this: unknown, ctx: Context, event: Order, extra: string) {
//                                                         ^^^^^^^^^^^^^ FC1002
  return ctx.requestId === event.id + extra ? null : new Error("no");
});
