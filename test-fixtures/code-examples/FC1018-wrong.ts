import { start } from "@fc-check/runtime";

class Orders {
  #prefix = "order";
  handle(event: { id: string }): [string, Error | null] {
    return [`${this.#prefix} ${event.id}`, null];
  }
}
const orders = new Orders();
start(orders.handle);
//    ^^^^^^^^^^^^^ FC1018
