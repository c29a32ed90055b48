// In JavaScript the types stand in comments.
import { start } from "@fc-check/runtime";

/** @typedef {{ id: string, placed: Date }} Order */

/** @param {Order} order */
const handle = (order) => (order.id === "" ? new Error("no id") : null);
//              ^^^^^ FC2001 /: `event\.placed` is `Date`/
start(handle);

/** @param {Pick<Order, "id">} order */
const read = (order) => (order.id === "" ? new Error("no id") : null);
start(read);
//    ^^^^ shape 3

/** @returns {[Map<string, string>, null]} */
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output` is `Map<string, string>`/
const list = () => [new Map(), null];
start(list);
