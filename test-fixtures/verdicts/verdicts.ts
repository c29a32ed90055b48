// What is wrong decides the verdict: FC1012 alone makes a handler unknown, anything else invalid. What is ignored does not count.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const anything: any;

start((ctx: Context, event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start(anything);
//    ^^^^^^^^ FC1012, unknown
start((event: Order) => anything);
//                   ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order, ctx: Context) => anything);
//     ^^^^^^^^^^^^ FC1003
//                                 ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
// fc-check-ignore FC1003
start((event: Order, ctx: Context) => anything);
//                                 ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
// fc-check-ignore FC1012
start((event: Order, ctx: Context) => anything);
//     ^^^^^^^^^^^^ FC1003
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
// fc-check-ignore FC1003, FC1012
start((event: Order, ctx: Context) => anything);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
// fc-check-ignore FC1012
start(anything);
//    ^^^^^^^^ valid
