// Types that are the context: the runtime's context is enough for them, and their properties are declared by it.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare function same(a: unknown, b: unknown): Error | null;

// An alias, and an alias of that.
type Ctx = Context;
type FcContext = Ctx;
start((ctx: Ctx, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: FcContext) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6

// `null` and `undefined` don't count.
start((ctx: Context | null, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Context | undefined, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx?: Context, event?: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx?: Context | null) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6

// What it has besides is optional.
start((ctx: Context & { trace?: string }, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
interface TracedContext extends Context {
  trace?: string;
  readonly span?: number;
}
start((ctx: TracedContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
interface SameContext extends Context {}
start((ctx: SameContext) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
interface DeeperContext extends TracedContext {
  depth?: number;
}
start((ctx: DeeperContext, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

// Its views: their properties keep their declarations.
start((ctx: Readonly<Context>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Pick<Context, "requestId">, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Pick<Context, "requestId" | "logger">) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Omit<Context, "credentials">, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Partial<Context>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Pick<TracedContext, "requestId" | "trace">, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
start((ctx: Mutable<Context>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7

// A union is the context when every member is.
start((ctx: Context | Readonly<Context>, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: Pick<Context, "region"> | Pick<Context, "requestId"> | null) => same(ctx, null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: TracedContext | Context, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
// An intersection of views is a view.
start((ctx: Pick<Context, "region"> & Pick<Context, "requestId">, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
