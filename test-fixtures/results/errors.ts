// An error: error-likes, `null`, `undefined` and `void`, with at least one error-like or `null`.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const failure: Error | null;

start((): Error => new Error("always"));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): null => null);
//    ^^^^^^^^^^^^^^^^ shape 2
start((): Error | null => failure);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Error | undefined => undefined);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Error | void => {});
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Error | null | undefined => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): null | undefined => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): null | void => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): TypeError | RangeError | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((event: Order) => {
//    ^..+3:2 shape 3 -- `Error | undefined`: the end is reached without a value
  if (event.id === "") return new Error("empty");
  return;
});
start(async (event: Order): Promise<Error | null> => (event.id === "" ? new Error("empty") : null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((): Promise<Error> | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
start((): Promise<Error | null | Promise<Error | null>> => Promise.resolve(null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2
