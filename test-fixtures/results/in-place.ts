// The handler's type is the one that the compiler gives it in place: what the registrar says of it counts for its result.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

/** @fcRegistrar */
declare function loose(handler: (...args: never[]) => unknown): void;
/** @fcRegistrar */
declare function tuples(handler: (...args: never[]) => [unknown, Error | null] | Promise<[unknown, Error | null]>): void;

// Under `start` an array literal is a tuple; under a registrar that expects nothing of the kind it is an array.
start(() => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
loose(() => [order, null]);
//       ^^ FC1006 /annotate/i
tuples(() => [order, null]);
//     ^^^^^^^^^^^^^^^^^^^ shape 4
tuples(async () => [order, null]);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 async=true
loose(() => [order, null] as const);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
loose((): [Order, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
// What is inferred is not what the registrar would like it to be.
start(() => (flag ? [order, null] : null));
//       ^^ FC1009
tuples(() => null);
//     ^^^^^^^^^^ shape 2
loose(() => {});
//    ^^^^^^^^ shape 1
