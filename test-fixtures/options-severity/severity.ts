// The severity of a code, by code or by name. A warning counts for the verdict; what is off does not.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const anything: any;

start((event: Order, ctx: Context) => null);
//     ^^^^^^^^^^^^ FC1003 warning
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
start(() => "text");
//       ^^ FC1006 warning
//    ^^^^^^^^^^^^ invalid

// Off.
start((ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context) => null, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6
start(anything);
//    ^^^^^^^^ valid
start((event: Order): any => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
start(...anything);
// A comment that ignores what is off silences nothing.
// fc-check-ignore FC1013
start((ctx: Context) => null);
// @-1:1..26 FC1016 error
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 6

// Raised, and as it was.
const s = start;
//        ^^^^^ FC1015 error
start((): [Order, null] | null => null);
//        ^^^^^^^^^^^^^^^^^^^^ FC1009 error
start((event: Order): [Order, string] => [event, ""]);
//                    ^^^^^^^^^^^^^^^ FC1007 error
export { s };
