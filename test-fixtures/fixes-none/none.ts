// Where the result of a fix would not be right, none is offered.
import { start, type Context } from "@fc-check/runtime";
import { away } from "./elsewhere.js";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;
declare const options: { takes?: "event" | "context" };
declare const handlers: ((event: Order) => void)[];
declare function load(id: string): Promise<Order>;
declare function save(event: Order): Promise<void>;

// The types come from elsewhere.
type Swapped = (event: Order, ctx: Context) => null;
const swapped: Swapped = (event, ctx) => null;
//                        ^^^^^ FC1003
start(swapped);
const given = ((event: Order) => event.id) satisfies (event: Order) => string;
//                            ^^ FC1006
start(given);
type Result = Promise<Order>;
start(async (event: Order): Result => order);
//                          ^^^^^^ FC1006
declare const declared: (event: Order) => string;
start(declared, { takes: "event" });
//    ^^^^^^^^ FC1006
// The function is in another file.
start(away);
//    ^^^^ FC1008
// Nowhere to write `takes`.
start((ctx: Context) => null, options);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
start((ctx: Context) => null, { ...options });
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
// A parameter that may be left out would come before one that must not.
start((event: Order, ctx?: Context) => null);
//     ^^^^^^^^^^^^ FC1003
// The first parameter is neither the context nor untyped.
start((event: Order, index: number) => null);
//     ^^^^^^^^^^^^ FC1003
// What is returned may be an error, or is a promise that is handed on.
start((event: Order) => (flag ? new Error("none") : event.id));
//                   ^^ FC1006
start((event: Order): Promise<Order> => load(event.id));
//                    ^^^^^^^^^^^^^^ FC1006
start((event: Order): Promise<void> => save(event));
//                    ^^^^^^^^^^^^^ FC1008
start((event: Order): string | Error => {
//                    ^^^^^^^^^^^^^^ FC1006
  if (event.id === "") return new Error("no id");
  return event.id;
});
// Its return type says more than a type.
start((event: unknown): event is Order => event !== null);
//                      ^^^^^^^^^^^^^^ FC1006
// Generators, short tuples, what only looks like an error.
start(function* (event: Order) {
//    ^^^^^^^^ FC1006
  yield event;
});
start((): [Order] => [order]);
//        ^^^^^^^ FC1006
start((): { name: string; message: string } => ({ name: "a", message: "b" }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1006
// The tuples are not written where they are returned, or their elements can't change places.
const pair: [Error | null, string] = [null, "text"];
start((): [Error | null, string] => pair);
//        ^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): [error: Error | null, value?: string] => [null, "text"]);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1007
start((): [string, string] => ["a", "b"]);
//        ^^^^^^^^^^^^^^^^ FC1007
// Nothing but the handler's author can say what was meant.
start((event: Order) => (flag ? null : [event.id, null]));
//                   ^^ FC1009
start((...events: Order[]) => null);
//     ^^^^^^^^^^^^^^^^^^ FC1004
start((event: { at: Date }) => null);
//     ^^^^^^^^^^^^^^^^^^^ FC2001
