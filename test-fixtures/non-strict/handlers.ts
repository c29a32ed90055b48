import { registerInitializer, start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

start(() => {});
//    ^^^^^^^^ shape 1
start((): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Error => null);
//    ^^^^^^^^^^^^^^^^^ shape 2
start((event: Order): Error => (flag ? null : new Error(event.id)));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((): [Order, Error] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((event: Order): [Order, Error | null] => [event, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start((ctx: Context): Error => null, { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6
start((ctx: Context, event: Order): [Order, Error] => [event, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 9
start((ctx?: Context, event?: Order): Error => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
registerInitializer((ctx: Context) => {});
//                  ^^^^^^^^^^^^^^^^^^^^ lifecycle

// That a handler may be missing can't be seen.
interface Handlers {
  create?: (event: Order) => Error;
}
declare const handlers: Handlers;
start(handlers.create, { takes: "event" });
//    ^^^^^^^^^^^^^^^ shape 3

// The rest is as in strict code.
start((event: Order, ctx: Context): Error => null);
//     ^^^^^^^^^^^^ FC1003
start((ctx, event) => new Error("unannotated"));
//     ^^^ FC1003 /annotate/i
start((): string => "text");
//        ^^^^^^ FC1006
start((event: Order): void => {});
//                    ^^^^ FC1008
start((): [Order, string] => [order, ""]);
//        ^^^^^^^^^^^^^^^ FC1007
start((event: Order): [Order, Error, string] => [event, null, ""]);
//                    ^^^^^^^^^^^^^^^^^^^^^^ FC1005
start((event: Order): any => event);
//                    ^^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
// Alone, an inferred `null` is `any` there.
start((event: Order) => null);
//                   ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order) => [event, null]);
//                   ^^ FC1012
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
start((event: Order) => [event, flag ? null : new Error("no")]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
