// FC1017: a second handler that is started when the file is loaded. The handlers themselves are valid.
import { start, startHandler } from "@fc-check/runtime";

declare const flag: boolean;

start(() => null);
//    ^^^^^^^^^^ shape 2
// @1..18 #first
start(() => null);
// @1..18 FC1017 related=#first
//    ^^^^^^^^^^ shape 2
if (flag) start(() => null);
//        ^^^^^^^^^^^^^^^^^ FC1017
//              ^^^^^^^^^^ shape 2
startHandler(() => new Uint8Array());
// @1..37 FC1017
function later() {
  start(() => null);
  //    ^^^^^^^^^^ shape 2
}
export { later };
