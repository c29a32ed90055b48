// The types of JavaScript stand in comments, and change with the results.
import { start } from "@fc-check/runtime";

/** @returns {[Error | null, string]} */
//            ^^^^^^^^^^^^^^^^^^^^^^ FC1007
function declared() {
  return [null, "text"];
}
start(declared);

/** @param {{ id: string }} event @returns {Promise<[Error | null, string]>} the id */
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
const arrow = async (event) => (event.id === "" ? [new Error("none"), ""] : [null, event.id]);
start(arrow);
