// Annotating the return type, where an array was inferred and a tuple meant.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
declare const order: Order;

const find = (event: Order) => [event.id, null];
//                          ^^ FC1006
start(find);
function read(event: Order) {
//       ^^^^ FC1006
  if (event.id === "") return [undefined, new Error("no id")];
  return [order, null];
}
start(read);
async function later(event: Order /* it */) /* gives */ {
//             ^^^^^ FC1006
  return [{ id: event.id, count: 1 }, null];
}
start(later);
const nothing = () => [1, null];
//                 ^^ FC1006
start(nothing);
class Orders {
  find(event: Order) {
// @3..7 FC1006
    return [[event.id, "more"], null];
  }
}
start(new Orders().find);
