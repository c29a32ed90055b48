// JavaScript: the types stand in JSDoc comments.
import { start } from "@fc-check/runtime";

/** @typedef {import("@fc-check/runtime").Context} Context */
/** @typedef {import("./model.js").Order} Order */
/** @typedef {import("./model.js").Receipt} Receipt */

start(() => {});
//    ^^^^^^^^ shape 1

start(() => null);
//    ^^^^^^^^^^ shape 2

/** @param {Order} event */
function validate(event) {
  return event.total > 0 ? null : new Error("empty");
}
start(validate);
//    ^^^^^^^^ shape 3 name=validate input=Order

start(() => ["text", null]);
//    ^^^^^^^^^^^^^^^^^^^^ shape 4 output=string

/**
 * @param {Order} event
 * @returns {[Receipt, Error | null]}
 */
const pay = (event) => [{ order: event.id, paid: true }, null];
start(pay);
//    ^^^ shape 5 input=Order output=Receipt

start(
  /** @param {Context} ctx */
  (ctx) => (ctx.requestId === "" ? new Error("no request") : null),
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
  { takes: "context" },
);

/** @type {(ctx: Context, event: Order) => Error | null} */
const accept = (ctx, event) => (ctx.requestId === event.id ? new Error("same") : null);
start(accept);
//    ^^^^^^ shape 7 input=Order

/**
 * @param {Context} ctx
 * @returns {Promise<[string, Error | null]>}
 */
async function identify(ctx) {
  return [ctx.requestId, null];
}
start(identify, { takes: "context" });
//    ^^^^^^^^ shape 8 async=true

class Orders {
  /**
   * @param {Context} ctx
   * @param {Order} event
   * @returns {[Receipt, Error | null]}
   */
  handle(ctx, event) {
    return [{ order: ctx.requestId + event.id, paid: true }, null];
  }
}
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ shape 9 input=Order output=Receipt
