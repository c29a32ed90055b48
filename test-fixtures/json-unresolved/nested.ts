// A type that did not resolve, anywhere in the input or the output, is FC1012 with its path: what it hides can't be judged.
import { start, type Context } from "@fc-check/runtime";
import { type Payload } from "./missing.js";

declare const given: never;

interface Order {
  payload: Payload;
}

start((event: { order: Order }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.order\.payload`/
start((event: Payload[]) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^ FC1012 /`event\[\]`/
start((event: { items: Missing[]; byId: Record<string, Missing>; pair: [string, Missing] }) => null);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.byId\[key\]`.*`event\.items\[\]`.*`event\.pair\[1\]`/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order | null) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.payload`/
start((ctx: Context, event: Readonly<Order>) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//                   ^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.payload`/
start((): [Order, Error | null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^ FC1012 /`output\.payload`/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((): [Payload, Error | null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`output`/
start(async (): Promise<[Payload[], Error | null]> => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`output\[\]`/

// What is wrong beside it is reported, too; the verdict is then the worse one.
start((event: { order: Order; at: Date }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.order\.payload`/, FC2001 /: `event\.at` is `Date` \([^)]+\)\.\n/

// Both directions.
start((event: Order): [Order, null] => given);
//     ^^^^^^^^^^^^ FC1012 /\binput\b/
//                    ^^^^^^^^^^^^^ FC1012 /\boutput\b/
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown

// At most five paths of them, too.
start((event: { a: Payload; b: Payload; c: Payload; d: Payload; e: Payload; f: Payload }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1012 /`event\.a`.*`event\.e`(?!.*`event\.f`)/

// What resolves is fine beside it; `any` that was written is no matter.
start((event: { data: any }) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
