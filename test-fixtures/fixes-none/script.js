// JavaScript has no annotations to write, and a type that comes from elsewhere is not changed.
import { start } from "@fc-check/runtime";

start((ctx, /** @type {string} */ event) => null);
//     ^^^ FC1003
function find() {
//       ^^^^ FC1006
  return ["text", null];
}
start(find);

/** @type {() => string} */
//               ^^^^^^ FC1006
function typed() {
  return "text";
}
start(typed);

/** @type {() => [Error | null, string]} */
//               ^^^^^^^^^^^^^^^^^^^^^^ FC1007
const swapped = () => [null, "text"];
start(swapped);
