// In JavaScript the types stand in comments; where a tuple is asked for, none is needed.
import { start } from "@fc-check/runtime";

start(() => "text");
//       ^^ FC1006

/** @returns {string} */
//            ^^^^^^ FC1006
function declared() {
  return "text";
}
start(declared);

/** @returns {Promise<{ id: string }>} the order */
//            ^^^^^^^^^^^^^^^^^^^^^^^ FC1006
const arrow = async () => ({ id: "1" });
start(arrow);
