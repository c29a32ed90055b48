// FC1007: the second of two results is not an error.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const failure: Error;

start((): [Order, string] => [order, ""]);
//        ^^^^^^^^^^^^^^^ FC1007 /`string`/
start((): [Order, string | null] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): [Order, boolean] => [order, true]);
//        ^^^^^^^^^^^^^^^^ FC1007
start((): [string, Order] => ["", order]);
//        ^^^^^^^^^^^^^^^ FC1007
start((): [Order, Order | Error] => [order, order]);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): [Order, string?] => [order]);
//        ^^^^^^^^^^^^^^^^ FC1007
start((): [Order, [Error]] => [order, [failure]]);
//        ^^^^^^^^^^^^^^^^ FC1007
start((): [null, Order] => [null, order]);
//        ^^^^^^^^^^^^^ FC1007
start(async (): Promise<[Order, number]> => [order, 200]);
//              ^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
// In place, both elements are known.
start(() => [1, 2]);
//       ^^ FC1007

// The error comes last.
start((): [Error, Order] => [failure, order]);
//        ^^^^^^^^^^^^^^ FC1007 /comes last/
start((): [Error | null, Order] => [null, order]);
//        ^^^^^^^^^^^^^^^^^^^^^ FC1007 /comes last/
start((): [TypeError | null, Order | null] => [null, order]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007 /comes last/

// One member is enough.
start((): [Order, null] | [null, string] => [order, null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
