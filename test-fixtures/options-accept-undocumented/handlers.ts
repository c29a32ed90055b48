// `"acceptUndocumented": true`: handlers with parameters and no result are fine.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

// The three forms that no document lists.
start((event: Order) => {});
//    ^^^^^^^^^^^^^^^^^^^^ undocumented input=Order
start((ctx: Context) => {}, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^ undocumented input=null
start(async (ctx: Context, event: Order): Promise<void> => {});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undocumented input=Order async=true
function store(event: Order) {
  throw new Error(event.id);
}
start(store);
//    ^^^^^ undocumented name=store
// A union of them is one when they are one form.
declare const either: ((event: Order) => void) | ((event: string) => Promise<void>);
start(either, { takes: "event" });
//    ^^^^^^ undocumented
declare const different: ((event: Order) => void) | ((event: Order) => null);
start(different, { takes: "event" });
//    ^^^^^^^^^ FC1010

// Everything else is as it was.
start((event: Order, ctx: Context) => {});
//     ^^^^^^^^^^^^ FC1003
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ FC1013
start((event: Order) => event.id);
//                   ^^ FC1006
start((event: Order): never => {
//    ^..+2:2 shape 3
  throw new Error(event.id);
});
start(() => {});
//    ^^^^^^^^ shape 1
