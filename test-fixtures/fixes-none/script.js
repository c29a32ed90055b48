// JavaScript has no annotations to change, and none to write.
import { start } from "@fc-check/runtime";

/** @returns {string} */
//            ^^^^^^ FC1006
const text = () => "text";
start(text);
start((ctx, /** @type {string} */ event) => null);
//     ^^^ FC1003
function find() {
//       ^^^^ FC1006
  return ["text", null];
}
start(find);
