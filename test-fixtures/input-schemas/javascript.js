// JavaScript: schemas are known by their types all the same.
import { start } from "@fc-check/runtime";
import { byHand, order, plain } from "./schemas.js";

/** @param {import("./schemas.js").Order} event */
const handle = (event) => null;
//              ^^^^^ FC2001 -- of the call without a schema
//              ^^^^^ #event
start(handle, { input: order });
//    ^^^^^^ shape 3
start(handle, { input: byHand });
//    ^^^^^^ shape 3
start(handle, { input: plain });
//                     ^^^^^ FC2003 related=#event
start((event) => null, { input: plain });
//    ^^^^^^^^^^^^^^^ shape 3
start(handle);
const schema = {
  "~standard": {
    version: /** @type {const} */ (1),
    vendor: "by-hand",
    /** @param {unknown} value */
    validate: (value) => ({ value: String(value) }),
  },
};
start(handle, { input: schema });
//                     ^^^^^^ FC2003 /gives `string`/ related=#event
