// U+2028 ends a line for TypeScript, and so it does here: one stands in the string below.
import { start } from "@fc-check/runtime";

export const text = "one two"; start(() => "text");
//             ^^ FC1006
start(() => null);
//    ^^^^^^^^^^ shape 2
