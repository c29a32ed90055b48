// Rest parameters that only arose from a type count as the elements of its tuple.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Fn<A extends unknown[]> = (...args: A) => Error | null;

declare const none: Fn<[]>;
start(none);
//    ^^^^ shape 2
declare const event: Fn<[event: Order]>;
start(event, { takes: "event" });
//    ^^^^^ shape 3 input=Order
declare const context: Fn<[Context]>;
start(context, { takes: "context" });
//    ^^^^^^^ shape 6
declare const both: Fn<[ctx: Context, event: Order]>;
start(both, { takes: "context-and-event" });
//    ^^^^ shape 7 input=Order
declare const written: (...args: [ctx: Context, event: Order]) => [string, Error | null];
start(written, { takes: "context-and-event" });
//    ^^^^^^^ shape 9

// The elements are held against the same rules; they are written in a type, so the diagnostic stands at the handler.
declare const three: Fn<[Context, Order, string]>;
start(three, { takes: "context-and-event" });
//    ^^^^^ FC1002
declare const swapped: Fn<[Order, Context]>;
start(swapped, { takes: "context-and-event" });
//    ^^^^^^^ FC1003 /swap/i

// A tuple of open length, or an array, has no fixed place for anything.
declare const open: Fn<[Context, ...Order[]]>;
start(open, { takes: "context" });
//    ^^^^ FC1004
declare const list: Fn<Order[]>;
start(list);
//    ^^^^ FC1004

// What a wrapper makes of a handler has the handler's parameters.
function logged<A extends unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  return (...args) => handler(...args);
}
start(logged((ctx: Context, event: Order) => (ctx.requestId === event.id ? null : new Error("no"))), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order
// Optional elements are elements; a union of tuples is none.
declare const optional: Fn<[ctx: Context, event?: Order]>;
start(optional, { takes: "context-and-event" });
//    ^^^^^^^^ shape 7
declare const either: Fn<[event: Order] | [ctx: Context, event: Order]>;
start(either);
//    ^^^^^^ FC1004
