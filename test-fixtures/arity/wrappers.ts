// FC1013: a wrapper passes on handlers as its own body says.
import { start } from "@fc-check/runtime";
import type { Context, StartOptions } from "@fc-check/runtime";
import { serveElsewhere } from "./wrapper.js";

interface Order {
  id: string;
}
type Handler = (...args: never[]) => [unknown, Error | null];

/** @fcRegistrar */
function serve(handler: Handler): void {
  start(handler);
}
serve((ctx: Context): [string, null] => [ctx.requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /`serve` passes the handler on without `takes`/
serve((event: Order = { id: "" }): [string, null] => [event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
declare const given: (event: Order) => [string, null];
serve(given);
//    ^^^^^ FC1013
serve((event: Order): [string, null] => [event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
serve((ctx: Context, event: Order): [string, null] => [ctx.requestId + event.id, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 9

// Through another wrapper, an arrow function, another file.
/** @fcRegistrar */
const twice = (handler: Handler): void => serve(handler);
twice((ctx: Context): [string, null] => [ctx.requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /`twice`/
serveElsewhere((ctx: Context): [string, null] => [ctx.requestId, null]);
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013

// A wrapper that says what its handlers take.
/** @fcRegistrar */
function serveContext(handler: Handler): void {
  start(handler, { takes: "context" });
}
serveContext((ctx: Context): [string, null] => [ctx.requestId, null]);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8
serveContext((event: Order): [string, null] => [event.id, null]);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /with `takes: "context"`/

// One that passes on what its callers say.
/** @fcRegistrar */
function serveWith(handler: Handler, options?: StartOptions): void {
  start(handler, options);
}
serveWith((ctx: Context): [string, null] => [ctx.requestId, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013 /Write `\{ takes: "context" \}`/
serveWith((ctx: Context): [string, null] => [ctx.requestId, null], { takes: "context" });
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8

// One that passes on a function of its own calls handlers as it likes.
/** @fcRegistrar */
function serveLogged(handler: (ctx: Context) => [unknown, Error | null]): void {
  start((ctx: Context, event: Order) => handler(event.id === "" ? ctx : ctx));
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 9
}
serveLogged((ctx: Context): [string, null] => [ctx.requestId, null]);
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8
