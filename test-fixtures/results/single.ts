// FC1006: a result of no accepted form.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

// A plain value.
start((): Order => order);
//        ^^^^^ FC1006 /\[value, null\]/
start(() => order);
//       ^^ FC1006 /\[value, null\]/
start(() => "text");
//       ^^ FC1006 /`string`|`"text"`/
start((): number => 42);
//        ^^^^^^ FC1006
start((): boolean => flag);
//        ^^^^^^^ FC1006
start((): object => order);
//        ^^^^^^ FC1006
start((): {} => order);
//        ^^ FC1006
start((): Order | null => order);
//        ^^^^^^^^^^^^ FC1006
start((): Order | Error => order);
//        ^^^^^^^^^^^^^ FC1006
start((): string | undefined => undefined);
//        ^^^^^^^^^^^^^^^^^^ FC1006
start(() => () => null);
//       ^^ FC1006
start(async () => order);
//             ^^ FC1006
start(async (): Promise<string> => "text");
//              ^^^^^^^^^^^^^^^ FC1006
start((event: Order) => event.id);
//                   ^^ FC1006
enum Status {
  Done,
  Failed,
}
start((): Status => Status.Done);
//        ^^^^^^ FC1006
// The class `Error` is not an error.
start((): ErrorConstructor => Error);
//        ^^^^^^^^^^^^^^^^ FC1006

// An array, where a tuple was meant.
start((): Order[] => [order]);
//        ^^^^^^^ FC1006 /annotate/i
start((): (Order | null)[] => [order, null]);
//        ^^^^^^^^^^^^^^^^ FC1006 /annotate/i
start((): readonly string[] => []);
//        ^^^^^^^^^^^^^^^^^ FC1006
const inferred = (event: Order) => [event.id, null];
//                              ^^ FC1006 /annotate/i
start(inferred);
function declared(event: Order) {
//       ^^^^^^^^ FC1006 /annotate/i
  return [event.id, null];
}
start(declared);
start(async (): Promise<Order[]> => [order]);
//              ^^^^^^^^^^^^^^^^ FC1006

// A generator.
start(function* () {
//    ^^^^^^^^ FC1006 /generator/
  yield order;
});
start(async function* () {
//          ^^^^^^^^ FC1006 /generator/
  yield order;
});
function* steps(): Generator<Order, null> {
//                 ^^^^^^^^^^^^^^^^^^^^^^ FC1006 /generator/
  yield order;
  return null;
}
start(steps);

// A short tuple.
start((): [Order] => [order]);
//        ^^^^^^^ FC1006 /short/
start((): [] => []);
//        ^^ FC1006 /short/
start((): [Error | null] => [null]);
//        ^^^^^^^^^^^^^^ FC1006
start((): [Order, null] | [Order] => [order]);
//        ^^^^^^^^^^^^^^^^^^^^^^^ FC1006
