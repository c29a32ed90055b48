// Parameters without an annotation count as `any`, unless something other than the registrar types them.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
type Handler = (ctx: Context, event: Order) => Error | null;

// One is the input, and may be anything.
start((event) => (event === undefined ? null : new Error("some")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3 input=any
start(event => null);
//    ^^^^^^^^^^^^^ shape 3 input=any
start(({ id }) => (id === "" ? new Error("empty") : null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
// The first of two must be the context, and `any` is not.
start((ctx, event) => null);
//     ^^^ FC1003 /annotate/i
start((ctx, event: Order) => null);
//     ^^^ FC1003 /annotate/i
// The second may be anything.
start((ctx: Context, event) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=any
function handle(ctx, event) {
//              ^^^ FC1003 /annotate/i
  return null;
}
start(handle);

// A registrar that would type them does not count.
/** @fcRegistrar */
function register(handler: Handler): void {
  void handler;
}
register((ctx, event) => null);
//        ^^^ FC1003 /annotate/i
register((ctx: Context, event) => null);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=any

// These are typed: by the variable's annotation, by `satisfies`, by an assertion, by a property.
const annotated: Handler = (ctx, event) => (ctx.requestId === event.id ? null : new Error("no"));
start(annotated);
//    ^^^^^^^^^ shape 7 input=Order
start(((ctx, event) => (ctx.requestId === event.id ? null : new Error("no"))) satisfies Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order
const satisfying = ((ctx, event) => (ctx.requestId === event.id ? null : new Error("no"))) satisfies Handler;
start(satisfying);
//    ^^^^^^^^^^ shape 7 input=Order
start(((ctx, event) => (ctx.requestId === event.id ? null : new Error("no"))) as Handler);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order
const table: Record<string, Handler> = {
  create: (ctx, event) => (ctx.requestId === event.id ? null : new Error("no")),
};
start(table["create"], { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^ shape 7 input=Order
