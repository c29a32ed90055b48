// FC1008: parameters, but no result.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((event: Order) => {});
//                   ^^ FC1008 /acceptUndocumented/
start((event: Order): void => {});
//                    ^^^^ FC1008
start((event: Order): undefined => undefined);
//                    ^^^^^^^^^ FC1008
start((ctx: Context, event: Order) => {});
//                                 ^^ FC1008
start(async (ctx: Context, event: Order) => {});
//                                       ^^ FC1008
start(async (ctx: Context, event: Order): Promise<void> => {});
//                                        ^^^^^^^^^^^^^ FC1008
start((event?: Order): void | undefined => {});
//                     ^^^^^^^^^^^^^^^^ FC1008
start(function (event: Order) {});
//    ^^^^^^^^ FC1008
start(function named(event: Order) {});
//             ^^^^^ FC1008
start((event: any) => {});
//                 ^^ FC1008
// A lone context has to be said besides.
start((ctx: Context) => {});
//    ^^^^^^^^^^^^^^^^^^^^ FC1013
//                   ^^ FC1008
start((ctx: Context) => {}, { takes: "context" });
//                   ^^ FC1008

// No parameters, no result: that is shape 1.
start(() => {});
//    ^^^^^^^^ shape 1
start(function (this: unknown) {});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
// `null` is a result, and so is a function that never returns.
start((event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((event: Order): never => {
//    ^..+2:2 shape 3
  throw new Error(event.id);
});
