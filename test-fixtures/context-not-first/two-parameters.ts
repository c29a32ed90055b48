// FC1003, at the first of two parameters; the words say which case it is.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

// The context is second.
start((event: Order, ctx: Context) => (ctx.requestId === event.id ? null : new Error("no")));
//     ^^^^^^^^^^^^ FC1003 /swap/i
start((event: unknown, ctx: Context) => (event === ctx.requestId ? null : new Error("no")));
//     ^^^^^^^^^^^^^^ FC1003 /swap/i
start((event: any, ctx: Context) => (event === ctx.requestId ? null : new Error("no")));
//     ^^^^^^^^^^ FC1003 /swap/i
start((event: Order, ctx?: Context) => (ctx?.requestId === event.id ? null : new Error("no")));
//     ^^^^^^^^^^^^ FC1003 /swap/i
start(({ id }: Order, { requestId }: Context) => (requestId === id ? null : new Error("no")));
//     ^^^^^^^^^^^^^ FC1003 /swap/i

// The first is `any`.
start((ctx: any, event: Order) => (ctx === event.id ? null : new Error("no")));
//     ^^^^^^^^ FC1003 /annotate/i
start((a: any, b: any) => (a === b ? null : new Error("no")));
//     ^^^^^^ FC1003 /annotate/i

// Neither is the context.
start((a: Order, b: Order) => (a.id === b.id ? null : new Error("no")));
//     ^^^^^^^^ FC1003
start((a: unknown, b: Order) => (a === b.id ? null : new Error("no")));
//     ^^^^^^^^^^ FC1003
start((a: string | null, b: number) => (a === String(b) ? null : new Error("no")));
//     ^^^^^^^^^^^^^^^^ FC1003
start((ctx: object, event: Order) => (ctx === event ? null : new Error("no")));
//     ^^^^^^^^^^^ FC1003
start((ctx: Record<string, unknown>, event: Order) => (ctx["requestId"] === event.id ? null : new Error("no")));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
start((ctx: {}, event: Order) => (ctx === event ? null : new Error("no")));
//     ^^^^^^^ FC1003

// What is returned is judged all the same; FC1008 and FC1013 are silent, since a parameter is wrong already.
start((event: Order, ctx: Context) => event.id + ctx.requestId);
//     ^^^^^^^^^^^^ FC1003
//                                 ^^ FC1006
start((event: Order, ctx: Context) => {});
//     ^^^^^^^^^^^^ FC1003
start((event: Order, ctx: Context = context) => (ctx.requestId === event.id ? null : new Error("no")));
//     ^^^^^^^^^^^^ FC1003
declare const context: Context;

// The context first is fine, whatever the second is called.
start((event: Context, ctx: Order) => (event.requestId === ctx.id ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order
start((ctx: Context, event: any) => (ctx.requestId === event ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=any
start((ctx: Context, event: unknown) => (ctx.requestId === event ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=unknown
// Alone, what is not the context is the input.
start((event: {}) => (event === context ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: any) => (event === "" ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=any
start((event: unknown) => (event === "" ? null : new Error("no")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=unknown
