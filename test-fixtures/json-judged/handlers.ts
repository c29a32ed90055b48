// JSON is asked of handlers that match a shape; the others have something else to repair first.
import { start, type Context } from "@fc-check/runtime";
import { declared } from "./declared.js";

interface Order {
  placed: Date;
}
declare const given: never;
declare const flag: boolean;

// No shape: only what keeps it from having one is reported.
start((event: Order): void => {});
//                    ^^^^ FC1008
start((event: Order, ctx: Context) => null);
//     ^^^^^^^^^^^^ FC1003
start((event: Order, index: number) => null);
//     ^^^^^^^^^^^^ FC1003
start((ctx: Context, event: Order, third: string) => null);
//                                 ^^^^^^^^^^^^^ FC1002
start((...events: Order[]) => null);
//     ^^^^^^^^^^^^^^^^^^ FC1004
start((event: Order): Map<string, string> => given);
//                    ^^^^^^^^^^^^^^^^^^^ FC1006
start((event: Order): [bigint, string] => given);
//                    ^^^^^^^^^^^^^^^^ FC1007
start((event: Order): [bigint, string, null] => given);
//                    ^^^^^^^^^^^^^^^^^^^^^^ FC1005
start((event: Order): any => given);
//                    ^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order): [bigint, any] => given);
//                    ^^^^^^^^^^^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order): Error | [bigint, null] => given);
//                    ^^^^^^^^^^^^^^^^^^^^^^ FC1009
start(<T extends Order>(event: T) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1011

// What the runtime can't see is no matter of shape.
const handlers = [(event: Order) => null];
//                 ^^^^^^^^^^^^ FC2001
start(handlers[0]!);
//    ^^^^^^^^^^^^ FC1013
start((event: Order = { placed: new Date(0) }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2001

// The input and the output are judged on their own.
start((event: Order): [bigint, null] => given);
//     ^^^^^^^^^^^^ FC2001 /: `event\.placed` is `Date`/
//                    ^^^^^^^^^^^^^^ FC2002 /: `output` is `bigint`/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
start((ctx: Context, event: Order): [Order, null] => given);
//                   ^^^^^^^^^^^^ FC2001
start((ctx: Context): [bigint, null] => given, { takes: "context" });
//                    ^^^^^^^^^^^^^^ FC2002

// Each member of a union of functions is.
declare const either: ((event: { at: Date }) => null) | ((event: { by: bigint }) => null);
start(either, { takes: "event" });
//    ^^^^^^ FC2001 /`event\.at`/
//    ^^^^^^ FC2001 /`event\.by`/

// A handler that is declared elsewhere: at its registration, with the place as related information.
start(declared);
//    ^^^^^^^^ FC2001 /: `event\.at` is `Date`/ related=#input
//    ^^^^^^^^ FC2002 /: `output` is `bigint`/ related=#output
