// FC1004: a rest parameter that is written in the function.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((...args: unknown[]) => (args.length === 0 ? null : new Error("some")));
//     ^^^^^^^^^^^^^^^^^^ FC1004
start((...args) => (args.length === 0 ? null : new Error("some")));
//     ^^^^^^^ FC1004
start((event: Order, ...rest: string[]) => (rest.includes(event.id) ? null : new Error("no")));
//                   ^^^^^^^^^^^^^^^^^ FC1004
start((ctx: Context, event: Order, ...rest: string[]) => (rest.includes(event.id + ctx.requestId) ? null : new Error("no")));
//                                 ^^^^^^^^^^^^^^^^^ FC1004
// Written in the function, it is one even where its type is a tuple of fixed length.
start((...args: [ctx: Context, event: Order]) => (args[0].requestId === args[1].id ? null : new Error("no")));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1004
start((...[ctx, event]: [Context, Order]) => (ctx.requestId === event.id ? null : new Error("no")));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1004

// It counts for no other rule: not as a third parameter, and not as the second of two.
start((event: Order, ctx: Context, ...rest: string[]) => (rest.includes(event.id + ctx.requestId) ? null : new Error("no")));
//     ^^^^^^^^^^^^ FC1003 /swap/i
//                                 ^^^^^^^^^^^^^^^^^ FC1004
start((ctx: Context, event: Order, extra: string, ...rest: string[]) => (rest.includes(event.id + ctx.requestId) ? null : new Error(extra)));
//                                 ^^^^^^^^^^^^^ FC1002 /3 parameters/
//                                                ^^^^^^^^^^^^^^^^^ FC1004
// FC1008 is silent, since a parameter is wrong already; what is returned is judged.
start((event: Order, ...rest: string[]) => {});
//                   ^^^^^^^^^^^^^^^^^ FC1004
start((event: Order, ...rest: string[]) => event.id + rest.join());
//                   ^^^^^^^^^^^^^^^^^ FC1004
//                                      ^^ FC1006

function handle(...args: Order[]): Error | null {
//              ^^^^^^^^^^^^^^^^ FC1004
  return args.length === 0 ? null : new Error("some");
}
start(handle);
