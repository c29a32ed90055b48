// @ts-check
import { start } from "@fc-check/runtime";
import { handle } from "./unchecked.js";

start(() => "text");
//       ^^ FC1006
start(() => null);
//    ^^^^^^^^^^ shape 2
start(handle);
//    ^^^^^^ FC1006 -- declared in a file that is not checked itself
