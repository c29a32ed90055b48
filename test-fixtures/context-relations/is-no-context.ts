// Types that are not the context, though they resemble it. As the first of two parameters: FC1003. Alone: the input.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare function same(a: unknown, b: unknown): Error | null;

// The same members are not enough.
interface Lookalike {
  readonly requestId: string;
  readonly region: string;
}
start((ctx: Lookalike, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^ FC1003 /`Lookalike`/
start((event: Lookalike) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: { requestId: string }, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
start((event: { requestId: string }) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// No property at all.
start((ctx: {}, event: Order) => same(ctx, event));
//     ^^^^^^^ FC1003
start((event: {}) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
interface Empty {}
start((ctx: Empty, event: Order) => same(ctx, event));
//     ^^^^^^^^^^ FC1003
start((ctx: object, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^ FC1003
start((ctx: Pick<Context, never>, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ FC1003

// Optional properties only, none of them the context's: TypeScript calls it weak, and it is an input.
interface Weak {
  trace?: string;
}
start((ctx: Weak, event: Order) => same(ctx, event));
//     ^^^^^^^^^ FC1003
start((event: Weak) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// A mapped type that changes the members' types.
type Texts<T> = { [K in keyof T]: string };
start((ctx: Texts<Context>, event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^ FC1003
start((event: Texts<Context>) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Part of the context is no context.
start((ctx: Context["function"], event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^^^^^^^^^^^ FC1003
start((event: Context["function"]) => same(event, null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// A list of contexts would be an input that JSON can't give; as the first parameter it is no context.
start((ctx: Context[], event: Order) => same(ctx, event));
//     ^^^^^^^^^^^^^^ FC1003
