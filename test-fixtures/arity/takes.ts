// FC1013: `takes` is a string literal in place, and agrees with the type.
import { start } from "@fc-check/runtime";
import type { Context, StartOptions, Takes } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const takes: Takes;
declare const options: StartOptions;

// It says something else.
start((event: Order) => null, { takes: "context" });
//                                     ^^^^^^^^^ FC1013 /takes: "event"/
start((ctx: Context) => null, { takes: "event" });
//                                     ^^^^^^^ FC1013 /takes: "context"/
start((ctx: Context, event: Order) => null, { takes: "context" });
//                                                   ^^^^^^^^^ FC1013 /takes: "context-and-event"/
start((event: Order) => null, { takes: "nothing" });
//                                     ^^^^^^^^^ FC1013
start(() => null, { takes: "event" });
//                         ^^^^^^^ FC1013 /takes: "nothing"/
start((event: Order) => null, { takes: "both" });
//                                     ^^^^^^ FC1013
start((event: Order) => null, { takes: "" });
//                                     ^^ FC1013
start(
  (ctx: Context) => null,
  {
    // Quoted, and on a line of its own.
    "takes": "context-and-event",
    //       ^^^^^^^^^^^^^^^^^^^ FC1013
  },
);

// It is not written in place.
start((ctx: Context) => null, { takes });
//                              ^^^^^ FC1013
start((ctx: Context) => null, { takes: takes });
//                                     ^^^^^ FC1013 /string literal/
const context = "context";
start((ctx: Context) => null, { takes: context });
//                                     ^^^^^^^ FC1013
start((ctx: Context) => null, { takes: flag ? "context" : "event" });
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
declare const flag: boolean;
start((ctx: Context) => null, options);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null, { ...options });
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013

// It agrees; where it is not needed it does no harm.
start((ctx: Context) => null, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((event: Order) => null, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((ctx: Context, event: Order) => null, { takes: "context-and-event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start(() => null, { takes: "nothing" });
//    ^^^^^^^^^^ shape 2
start((ctx: Context) => null, { ["takes"]: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context) => null, { ...options, takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
// With a first parameter that is wrong, nothing is said of `takes`.
start((event: Order, ctx: Context) => null, { takes: "event" });
//     ^^^^^^^^^^^^ FC1003
// A result that is wrong leaves the parameters right.
start((ctx: Context) => ctx.requestId);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
//                   ^^ FC1006
start((ctx: Context): any => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013, invalid
//                    ^^^ FC1012
// Parentheses and assertions change nothing.
start((ctx: Context) => null, { takes: ("context") });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context) => null, { takes: "context" as const });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
