// An output and an error: tuples of exactly two elements.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

start((): [Order, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): readonly [Order, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [output: Order, error: Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [Order, Error?] => [order]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [output: Order, error?: Error | null] => [order]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [Order, Error | void] => [order, undefined]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order

// The second may be `null` or `undefined` only.
start((): [Order, null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [Order, undefined] => [order, undefined]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [Order, null | undefined] => [order, undefined]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order

// Unions of tuples: the output is the union over the members.
start((): [Order, null] | [null, Error] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=`Order | null`
start((): [Order, null] | [undefined, Error] | [string, null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start(() => {
//    ^..+3:2 shape 4
  if (flag) return [order, null];
  return [null, new Error("none")];
});
start(() => (flag ? [order, null] : [null, new Error("none")]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start(async () => {
//    ^..+3:2 shape 4 async=true
  if (flag) return [order, null];
  return [undefined, new TypeError("none")];
});

// The output may be anything that JSON keeps: nothing is known of `any` and `unknown`, and an error's place is the second.
start((): [any, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=any
start((): [unknown, Error | null] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=unknown
start((): [null, Error | null] => [null, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=null
start((): [undefined, Error] => [undefined, new Error("always")]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=undefined
start((): [[number, number], Error | null] => [[1, 2], null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=`[number, number]`

// In place, an array literal is a tuple, however deep in the function it stands.
start((event: Order) => {
//    ^..+7:2 shape 5 output=string
  switch (event.id) {
    case "":
      return ["empty", null];
    default:
      return [event.id, null];
  }
});
start(() => ["text", null] as const);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=`"text"`

// Promises in every nesting.
start((): Promise<[Order, Error | null]> => Promise.resolve([order, null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 async=true
start((): [Order, Error | null] | Promise<[Order, Error | null]> => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order async=true
start((): Promise<[Order, null]> | Promise<[null, Error]> => Promise.resolve([order, null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=`Order | null`
