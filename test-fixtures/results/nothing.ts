// No result: `void`, `undefined`, `never`, and promises of them.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((): void => {});
//    ^^^^^^^^^^^^^^ shape 1
start((): undefined => undefined);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
start((): void | undefined => {});
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
start(() => {
//    ^..+2:2 shape 1
  return;
});
start((): never => {
//    ^..+2:2 shape 1
  throw new Error("always");
});
start(() => {
//    ^..+2:2 shape 1
  throw new Error("always");
});
start(async () => {});
//    ^^^^^^^^^^^^^^ shape 1
start((): Promise<undefined> => Promise.resolve(undefined));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
start((): Promise<never> => Promise.reject(new Error("always")));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1
start((): Promise<void> | undefined => undefined);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1

// With a parameter, `never` alone counts as an error result: the handler always throws.
start((event: Order): never => {
//    ^..+2:2 shape 3
  throw new Error(event.id);
});
start((event: Order) => {
//    ^..+2:2 shape 3 -- an arrow function that only throws is inferred to return `never`
  throw new Error(event.id);
});
start(function (event: Order) {
//    ^..+2:2 shape 3
  throw new Error(event.id);
});
start(async (event: Order): Promise<never> => {
//    ^..+2:2 shape 3
  throw new Error(event.id);
});
// A declaration is inferred to return `void`.
function fails(event: Order) {
//       ^^^^^ FC1008 /annotate/
  throw new Error(event.id);
}
start(fails);
