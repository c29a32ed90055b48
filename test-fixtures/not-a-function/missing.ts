// FC1001 without a handler: it stands at the call, and there is nothing to list.
import * as fc from "@fc-check/runtime";
import { start } from "@fc-check/runtime";

start();
// @1..8 FC1001 /without a handler/
fc.start();
// @1..11 FC1001
start?.();
// @1..10 FC1001
export const result = [start()];
//                     ^^^^^^^ FC1001

start(() => {});
//    ^^^^^^^^ shape 1
