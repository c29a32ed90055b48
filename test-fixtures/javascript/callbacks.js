// Parameters and results that only JSDoc tags declare.
import { start } from "@fc-check/runtime";

/** @typedef {import("@fc-check/runtime").Context} Context */

/** @typedef {{ id: string }} Order */

/**
 * @callback OrderHandler
 * @param {Order} event
 * @returns {[string, Error | null]}
 */
/** @type {OrderHandler} */
const handle = (event) => [event.id, null];
start(handle);
//    ^^^^^^ shape 5 input=Order output=string

/**
 * @callback Swapped
 * @param {Order} event
 * @param {Context} ctx
 * @returns {Error | null}
 */
/** @type {Swapped} */
const swapped = (event, ctx) => (event.id === ctx.requestId ? null : new Error("no"));
//               ^^^^^ FC1003 /swap/i
start(swapped);

/**
 * @callback TooMany
 * @param {Context} ctx
 * @param {Order} event
 * @param {string} [extra]
 * @returns {Error | null}
 */
/** @type {TooMany} */
const tooMany = (ctx, event) => (event.id === ctx.requestId ? null : new Error("no"));
start(tooMany);
//    ^^^^^^^ FC1002

/**
 * @callback Listed
 * @param {...Order} events
 * @returns {Error | null}
 */
/** @type {Listed} */
const listed = (event) => (event.id === "" ? new Error("no") : null);
//              ^^^^^ FC1004
start(listed);

/**
 * @callback Dated
 * @param {{ at: Date }} event
 * @returns {Error | null}
 */
/** @type {Dated} */
const dated = ({ at }) => (at.getTime() === 0 ? new Error("no") : null);
//             ^^^^^^ FC2001
start(dated);

/**
 * @typedef {(ctx: Context) => [string, Error | null]} Named
 */
/** @type {Named} */
const named = (ctx) => [ctx.requestId, null];
start(named, { takes: "context" });
//    ^^^^^ shape 8

/**
 * @callback Mapped
 * @returns {[Map<string, string>, null]}
 */
/** @type {Mapped} */
const mapped = () => [new Map(), null];
start(mapped);
//    ^^^^^^ FC2002

/**
 * @overload
 * @param {Order} event
 * @param {Context} ctx
 * @returns {Error | null}
 */
/**
 * @param {Order} event
 * @param {Context} ctx
 */
function overloaded(event, ctx) {
//                  ^^^^^ FC1003 /swap/i
  return event.id === ctx.requestId ? null : new Error("no");
}
start(overloaded);
