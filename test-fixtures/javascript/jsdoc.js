// More of what JSDoc says.
import { start } from "@fc-check/runtime";

/** @typedef {import("@fc-check/runtime").Context} Context */
/** @typedef {(ctx: Context, event: string) => Error | null} Handler */

start(/** @satisfies {Handler} */ ((ctx, event) => (ctx.requestId === event ? null : new Error("no"))));
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 input=string
/** @satisfies {Handler} */
const satisfying = (ctx, event) => (ctx.requestId === event ? null : new Error("no"));
start(satisfying);
//    ^^^^^^^^^^ shape 7 input=string

/**
 * @overload
 * @param {string} event
 * @returns {null}
 */
/**
 * @overload
 * @param {number} event
 * @returns {null}
 */
/**
 * @param {string | number} event
 * @returns {null}
 */
function overloaded(event) {
  void event;
  return null;
}
start(overloaded);
//    ^^^^^^^^^^ FC1010

/** @param {string} [event] */
const optional = (event) => (event === undefined ? null : new Error("given"));
start(optional);
//    ^^^^^^^^ shape 3
/** @param {string} [event] */
const defaulted = (event = "") => (event === "" ? null : new Error("given"));
start(defaulted);
//    ^^^^^^^^^ FC1013

/** @type {string | ((event: string) => null)} */
const either = "text";
start(either);
//    ^^^^^^ FC1001
start(/** @type {any} */ (either));
//                       ^^^^^^^^ FC1012, unknown

// Where the result is annotated in JSDoc, it stands there.
/**
 * @param {string} event
 * @returns {string}
 */
function annotated(event) {
  return event;
}
 // @-4:14..20 FC1006 handler=annotated
start(annotated);
