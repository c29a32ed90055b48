import { start } from "@fc-check/runtime";

class Orders {
  #prefix = "order";
  handle(event: { id: string }): [string, Error | null] {
    return [`${this.#prefix} ${event.id}`, null];
  }
}
const orders = new Orders();
start((event: { id: string }) => orders.handle(event));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5
