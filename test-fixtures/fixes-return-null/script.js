// The types of JavaScript stand in comments, and change with the results.
import { start } from "@fc-check/runtime";

/** @param {{ id: string }} event */
const none = (event) => {
  //                 ^^ FC1008
  event.id.trim();
};
start(none);

/** @param {{ id: string }} event @returns {void} */
//                                          ^^^^ FC1008
function declared(event) {
  event.id.trim();
}
start(declared);

/** @param {{ id: string }} event @returns {Promise<undefined>} */
//                                          ^^^^^^^^^^^^^^^^^^ FC1008
const arrow = async (event) => {
  if (event.id === "") return undefined;
  event.id.trim();
};
start(arrow);
