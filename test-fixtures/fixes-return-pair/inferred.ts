// Returning `[value, null]` where the return type is inferred.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;
declare const flag: boolean;
declare function load(id: string): Promise<Order>;
declare function log(id: string): void;

// In place, an array literal is a tuple.
start((event: Order) => event.id);
//                   ^^ FC1006
start(() => ({ id: "1", lines: [{ sku: "a" }] }));
//       ^^ FC1006
start(() => (log("a"), order));
//       ^^ FC1006
start(async (event: Order) => load(event.id));
//                         ^^ FC1006
start(() => { return order; });
//       ^^ FC1006
start(() => { return log("a"), order });
//       ^^ FC1006
start((event: Order) => {
//                   ^^ FC1006
  if (event.id === "") return new Error("no id");
  if (event.id === "a") return;
  return { id: event.id };
});
start((event: Order) => {
//                   ^^ FC1006
  if (event.id !== "") return event.id;
  // Nothing otherwise.
});
start((event: Order) => { if (flag) return event.id; });
//                   ^^ FC1006
start((event: Order) => { if (flag) { return event.id } });
//                   ^^ FC1006
start(function (event: Order) {
//    ^^^^^^^^ FC1006
  switch (event.id) {
    case "a":
      return "first";
    default:
      return "other";
  }
});

// Elsewhere, it has to be said.
const find = (event: Order) => event.id;
//                          ^^ FC1006
start(find);
function both(event: Order) {
//       ^^^^ FC1006
  if (flag) return order;
  return { ...order, id: event.id };
}
start(both);
async function later(event: Order) {
//             ^^^^^ FC1006
  if (flag) return;
  return load(event.id);
}
start(later);
