// Return types that are seldom written.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const then: { then: string };
declare const anything: PromiseLike<any>;

// A spread of a tuple in a tuple has a fixed length.
start((): [Order, ...[Error | null]] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start((): [...[Order, Error | null]] => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [...[Order, string], Error | null] => [order, "", null]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1005

// A type guard returns a boolean, an assertion nothing.
start((event: unknown): event is Order => event === order);
//                      ^^^^^^^^^^^^^^ FC1006
start((event: unknown): asserts event is Order => {});
//                      ^^^^^^^^^^^^^^^^^^^^^^ FC1008

// Not everything with a `then` can be awaited; what can be is awaited.
start(() => then);
//       ^^ FC1006
start(() => anything);
//       ^^ FC1012
//    ^^^^^^^^^^^^^^ unknown async=true

// An array that only looks like a tuple.
interface Pair extends ReadonlyArray<Order | null> {
  readonly 0: Order;
  readonly 1: null;
  readonly length: 2;
}
start((): Pair => [order, null] as unknown as Pair);
//        ^^^^ FC1006

// A type parameter of the function around stands for its constraint.
export function register<R extends [Order, Error | null], V extends Order>(result: R, value: V): void {
  start(() => result);
  //    ^^^^^^^^^^^^ shape 4 output=Order
  start(() => value);
  //       ^^ FC1006
  start((): [V, Error | null] => [value, null]);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=V
}

// The class of the method.
class Orders {
  self(): this {
  //      ^^^^ FC1006
    return this;
  }
}
start(new Orders().self);
//    ^^^^^^^^^^^^^^^^^ FC1018

// Conditional, mapped and indexed types count as what they come to.
type Result<T> = T extends string ? [T, Error | null] : never;
type Handlers = { create(event: Order): [Order, Error | null]; remove: (event: Order) => Error | null };
declare const handlers: Readonly<Handlers>;
start((): Result<"text"> => ["text", null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=`"text"`
start((): ReturnType<Handlers["create"]> => [order, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=Order
start(handlers.remove, { takes: "event" });
//    ^^^^^^^^^^^^^^^ shape 3
