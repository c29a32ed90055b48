// Rest parameters of wrappers count as the list that they stand for, however that is written.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Result = [string, Error | null];
const handler = async (ctx: Context, event: Order): Promise<Result> => [event.id + ctx.requestId, null];
type AnyFunction = (...args: any[]) => any;

function parameters<F extends AnyFunction>(f: F) {
  return (...args: Parameters<F>): ReturnType<F> => f(...args);
}
start(parameters(handler), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^ shape 9 input=Order output=string
function annotated<F extends AnyFunction>(f: F): (...args: Parameters<F>) => ReturnType<F> {
  return (...args) => f(...args);
}
start(annotated(handler), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^ shape 9
function variadic<A extends readonly unknown[], R>(f: (...args: A) => R) {
  return (...args: [...A]): R => f(...(args as never));
}
start(variadic(handler), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^ shape 9
function elements<E, R>(f: (ctx: Context, event: E) => R) {
  return (...args: [ctx: Context, event: E]): R => f(...args);
}
start(elements(handler), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^ shape 9
function destructured<E, R>(f: (ctx: Context, event: E) => R) {
  return (...[ctx, event]: Parameters<typeof f>): R => f(ctx, event);
}
start(destructured(handler), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^^^ shape 9
const own = (...args: Parameters<typeof handler>) => handler(...args);
start(own, { takes: "context-and-event" });
//    ^^^ shape 9
start(own);
//    ^^^ FC1013

// What they wrap is judged.
start(parameters((event: Order, ctx: Context): Result => [event.id + ctx.requestId, null]), { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /swap/i
start(variadic((a: Order, b: Order, c: Order): Result => [a.id + b.id + c.id, null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1002
// A list of open length has no fixed place for anything.
start(parameters((...events: Order[]): Result => [String(events.length), null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1004
