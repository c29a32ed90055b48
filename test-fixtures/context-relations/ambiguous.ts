// A union of the context and anything else: which one is given can't be told. FC1003, alone too.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
interface MyContext extends Context {
  user: string;
}
declare function same(a: unknown, b: unknown): Error | null;

start((ctx: Context | Order, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^ FC1003 /in some cases/
start((ctx: Context | Order) => same(ctx, null));
//     ^^^^^^^^^^^^^^^^^^^^ FC1003 /in some cases/
start((ctx: Context | string) => {});
//     ^^^^^^^^^^^^^^^^^^^^^ FC1003 /in some cases/ -- and nothing else: neither FC1008 nor FC1013
start((ctx: Order | null | Readonly<Context>, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /in some cases/
start((ctx: Context | MyContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
type Either = Context | { requestId: string; id: number };
start((ctx: Either) => same(ctx, null));
//     ^^^^^^^^^^^ FC1003 /in some cases/

// A union without the context is an input.
start((event: Order | string) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order | null) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// So is one that contains `unknown`: it is `unknown`.
start((event: Context | unknown) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
