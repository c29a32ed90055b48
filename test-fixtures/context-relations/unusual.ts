// Less usual relations to the context.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
interface MyContext extends Context {
  user: string;
}
declare function same(a: unknown, b: unknown): Error | null;

// What asked for more, without what it asked for.
start((ctx: Omit<MyContext, "user">, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Partial<MyContext>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
// And only that: none of its properties is the context's.
start((event: Pick<MyContext, "user">) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: Pick<MyContext, "user">, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003

// Members by name alone.
start((ctx: Record<"requestId", string>, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
start((event: Record<keyof Context, string>) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// A type parameter may be anything that extends the context.
export function register<C extends Context>(): void {
  start((ctx: C, event: Order) => same(ctx, event));
  //     ^^^^^^ FC1003
}

// Two contexts of one project: each counts for every registrar, and so does a union of them.
/** @fcContext */
interface OtherContext {
  readonly tenant: string;
}
start((ctx: Context | OtherContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

// Classes that extend a context: nobody makes an instance of them.
/** @fcContext */
declare class BaseContext {
  readonly requestId: string;
}
declare class DerivedContext extends BaseContext {
  readonly user: string;
}
start((ctx: DerivedContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: DerivedContext) => same(ctx, null));
//     ^^^^^^^^^^^^^^^^^^^ FC1003 /more/
// The type of the class itself is no context.
start((ctx: typeof BaseContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC1003
