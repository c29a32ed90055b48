// Writing `takes`: safe where none was written and the function's own length agrees.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const none: Order;
declare const kind: "event";
declare const flag: boolean;
declare const handlers: ((event: Order) => null)[];

// No options.
start((ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null,);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null /* nothing else */);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start(
  // Alone.
  (ctx: Context) => {
//^..+2:4 FC1013
    return ctx.requestId === "" ? new Error("none") : null;
  }, // Nothing else.
);
start((event: Order = none) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context, event: Order = none) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start(handlers[0]!);
//    ^^^^^^^^^^^^ FC1013
start(flag ? (event: Order) => null : (event: Order) => new Error(event.id));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013

// Empty options.
start((ctx: Context) => null, {});
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013

// A wrong literal.
start((ctx: Context) => null, { takes: "event" });
//                                     ^^^^^^^ FC1013
start((event: Order) => null, { "takes": 'context' /* ? */ });
//                                       ^^^^^^^^^ FC1013
start(() => null, { takes: "event" });
//                         ^^^^^^^ FC1013
start((event: Order) => null, { takes: `context` });
//                                     ^^^^^^^^^ FC1013

// An expression.
start((ctx: Context) => null, { takes: kind });
//                                     ^^^^ FC1013
start((ctx: Context) => null, { takes: flag ? "context" : "event" });
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
function register(takes: "context" | "event"): void {
  start((event: Order) => null, { takes });
//                                ^^^^^ FC1013
}
register("event");
