// A CommonJS module: `require`, whole, destructured, renamed, in place.
const fc = require("@fc-check/runtime");
const { start } = require("@fc-check/runtime");
const { start: run, registerInitializer } = require("@fc-check/runtime");
const single = require("@fc-check/runtime").start;
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1015 -- taken out by a name, and not by its own
const own = require("./own.cjs");
const { register, renamed } = require("./own.cjs");

fc.start(() => null);
//       ^^^^^^^^^^ shape 2 by=start
start(() => null);
//    ^^^^^^^^^^ shape 2 by=start
run(() => null);
//  ^^^^^^^^^^ shape 2 by=start
registerInitializer(() => {});
//                  ^^^^^^^^ FC1014, invalid by=registerInitializer
single(() => null);
require("@fc-check/runtime").start(() => "text");
//                                    ^^ FC1006
fc["start"](() => null);
//          ^^^^^^^^^^ shape 2 by=start
own.register(() => null);
//           ^^^^^^^^^^ shape 2 by=register
register(() => null);
//       ^^^^^^^^^^ shape 2 by=register
renamed(() => null);
//      ^^^^^^^^^^ shape 2 by=start

(async () => {
  const { start: inside } = await import("@fc-check/runtime");
  inside(() => null);
  //     ^^^^^^^^^^ shape 2 by=start
})();

// A handler that Function Compute finds by its export.
/**
 * @fcHandler
 * @param {string} event
 */
function handler(event) {
//       ^^^^^^^ shape 3 by=@fcHandler
  return event === "" ? new Error("empty") : null;
}
exports.handler = handler;
