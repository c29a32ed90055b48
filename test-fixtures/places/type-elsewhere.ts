// The parameter or the return type is written only in a type elsewhere: the diagnostic stands at the handler argument, with that type as
// related information.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order, Swapped, Texts } from "./library.js";

declare const swapped: Swapped;
start(swapped, { takes: "event" });
//    ^^^^^^^ FC1003 related=#type-parameter
declare const texts: Texts;
start(texts, { takes: "event" });
//    ^^^^^ FC1006 related=#interface-type

type Local = (ctx: Context, event: Order, extra: string) => null;
//                                        ^^^^^^^^^^^^^ #local-parameter
declare const local: Local;
start(local);
//    ^^^^^ FC1002 related=#local-parameter
declare const inline: (event: Order) => string;
//                                      ^^^^^^ #inline-type
start(inline, { takes: "event" });
//    ^^^^^^ FC1006 related=#inline-type

// An assertion and a conversion take the place of what the function says of itself.
start(((event: Order) => null) as unknown as Local);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1002 related=#local-parameter
// The result of a call has the type that the callee declares.
declare function make(): Swapped;
start(make(), { takes: "event" });
//    ^^^^^^ FC1003 related=#type-parameter

// The parameter itself is written in the function, though its type is not: the diagnostic stands there. The return type is written nowhere else.
const typed: Swapped = (event, ctx) => (event.id === ctx.requestId ? null : null);
//                      ^^^^^ FC1003
start(typed);
const returning: Texts = (event) => event.id;
start(returning);
//    ^^^^^^^^^ FC1006 related=#interface-type
