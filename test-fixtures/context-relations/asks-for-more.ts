// Types that ask for more than the runtime gives: they pass the SDK's check, and fail when called. FC1003, alone too.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
interface User {
  name: string;
}
declare function same(a: unknown, b: unknown): Error | null;

interface MyContext extends Context {
  user: User;
}
start((ctx: MyContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^ FC1003 /more than .* \(`user`\)/
start((ctx: MyContext) => same(ctx, null));
//     ^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: MyContext) => {});
//     ^^^^^^^^^^^^^^ FC1003 /more/ -- and nothing else: neither FC1008 nor FC1013
start((ctx: MyContext | null, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^ FC1003 /more/

start((ctx: Context & { user: User }, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: Context & { user: User }) => same(ctx, null));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /more/

// A class that implements the context: nobody makes an instance of it.
declare class ClassContext implements Context {
  readonly requestId: string;
  readonly credentials: Context["credentials"];
  readonly function: Context["function"];
  readonly service: Context["service"];
  readonly region: string;
  readonly accountId: string;
  readonly retryCount: number;
  readonly tracing: Context["tracing"];
  readonly deadline: Date;
  readonly signal: Context["signal"];
  readonly logger: Context["logger"];
  remainingTimeMs(): number;
}
start((ctx: ClassContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: ClassContext) => same(ctx, null));
//     ^^^^^^^^^^^^^^^^^ FC1003 /more/

// Optional members become required ones.
interface TracedContext extends Context {
  trace?: string;
}
start((ctx: Required<TracedContext>, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
// Members that are narrower than the context's.
interface NarrowContext extends Context {
  readonly region: "cn-hangzhou";
}
start((ctx: NarrowContext, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: NarrowContext) => same(ctx, null));
//     ^^^^^^^^^^^^^^^^^^ FC1003 /more/
start((ctx: Context & { region: "cn-hangzhou" }, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003 /more/

// In both places.
start((event: Order, ctx: MyContext) => same(ctx, event));
//     ^^^^^^^^^^^^ FC1003

// With the added member optional it is the context.
start((ctx: Context & { user?: User }, event: Order) => same(ctx, event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
