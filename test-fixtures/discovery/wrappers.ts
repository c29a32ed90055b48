// A registrar's wrapper, tagged: its callers register, and what it hands on itself does not.
import { registerInitializer, start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

type Handler = (ctx: Context, event: string) => Error | null;

/** @fcRegistrar */
function serve(handler: Handler): void {
  start(handler, { takes: "context-and-event" });
}
/** @fcRegistrar */
export const run = (handler: Handler): void => {
  start((handler as Handler)!, { takes: "context-and-event" });
};
/** @fcRegistrar */
const later = (handler: Handler) => () => start(handler, { takes: "context-and-event" });
/** @fcRegistrar lifecycle */
function initialize(handler: (ctx: Context) => void): void {
  registerInitializer(handler);
}
class App {
  /** @fcRegistrar */
  on(handler: Handler): void {
    serve(handler);
  }
}
/** @fcRegistrar */
function generic<A extends never[]>(handler: (...args: A) => null): void {
  start(handler);
}
/** @fcRegistrar */
function wrapping(handler: Handler): void {
  // Not its parameter, but a handler of its own: checked here.
  start((ctx: Context, event: string) => handler(ctx, event));
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=start
  start((event: string, ctx: Context) => handler(ctx, event));
  //     ^^^^^^^^^^^^^ FC1003
}

serve((ctx: Context, event: string) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=serve
serve((event: string, ctx: Context) => null);
//     ^^^^^^^^^^^^^ FC1003
run((ctx: Context, event: string) => null);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=run
later((ctx: Context, event: string) => null)();
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=later
initialize((ctx: Context) => {});
//         ^^^^^^^^^^^^^^^^^^^^ lifecycle by=initialize
new App().on((ctx: Context, event: string) => null);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=on
generic(() => null);
//      ^^^^^^^^^^ shape 2 by=generic
wrapping((ctx: Context, event: string) => null);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 by=wrapping

// Without the tag, the wrapper hides its callers' handlers.
function untagged(handler: Handler): void {
  start(handler, { takes: "context-and-event" });
  //    ^^^^^^^ FC1012 /tag the enclosing function/i, unknown
}
untagged((event, ctx) => null);
