// An ES module.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";
import { start as run } from "@fc-check/runtime";

/** @typedef {import("@fc-check/runtime").Context} Context */
/** @typedef {{ id: string }} Order */

start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
run(() => null);
//  ^^^^^^^^^^ shape 2 by=start
fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
/** @type {typeof start} */ (start)(() => null);
//                                  ^^^^^^^^^^ shape 2 by=start

// Without annotations a parameter is `any`.
start((event) => null);
//    ^^^^^^^^^^^^^^^ shape 3 input=any
start((ctx, event) => null);
//     ^^^ FC1003 /annotate/i
start(
  /**
   * @param {Order} event
   * @param {Context} ctx
   */
  (event, ctx) => null,
// ^^^^^ FC1003 /swap/i
);

/**
 * @param {Context} ctx
 * @param {Order} event
 */
function text(ctx, event) {
//       ^^^^ FC1006
  return ctx.requestId + event.id;
}
start(text);

/** @param {Order} event */
function nothing(event) {
//       ^^^^^^^ FC1008
  void event;
}
start(nothing);

// A cast in JSDoc types its function.
start(/** @type {(ctx: Context, event: Order) => null} */ ((ctx, event) => null));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=Order

/**
 * @template T
 * @param {T} event
 * @returns {[T, null]}
 */
function echo(event) {
  return [event, null];
}
start(echo);
//    ^^^^ FC1011

/** @type {any} */
const anything = null;
start(anything);
//    ^^^^^^^^ FC1012, unknown

// The other codes are the same.
start((...args) => null);
//     ^^^^^^^ FC1004
const s = start;
//        ^^^^^ FC1015
start();
// @1..8 FC1001
