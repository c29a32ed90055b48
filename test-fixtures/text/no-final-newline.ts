import { start } from "@fc-check/runtime";

start(() => null);
//    ^^^^^^^^^^ shape 2
start(() => "text");
//       ^^ FC1006