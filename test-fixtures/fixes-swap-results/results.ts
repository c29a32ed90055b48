// Swapping the two results, in the type and at every return.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;

start((): [Error | null, string] => [null, "text"]);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): [error: Error | null, output: Order] => [/* none */ null, order /* it */]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): readonly [Error | null, Order] => [null, order] as const);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
start(async (): Promise<[Error | null, Order]> => [null, order]);
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
start(() => [new Error("none"), "text"]);
//       ^^ FC1007
start((event: Order): [Error | null, Order | undefined] => {
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
  if (event.id === "") return [new Error("no id"), undefined];
  const pair = (): [number, number] => {
    return [1, 2];
  };
  // What is found.
  return [null, { id: event.id + String(pair()[0]) }];
});
function handle(
  event: Order,
): [
// @4..+3:2 FC1007
  Error | null, // what went wrong
  string, // the id
] {
  return [
    null,
    event.id, // the id
  ];
}
start(handle);
