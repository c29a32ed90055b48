// FC1018, a warning: a method that uses `this` is registered without its object.
import { start } from "@fc-check/runtime";

class Orders {
  #count = 0;
  static total = 0;
  handle(): Error | null {
    return this.#count > 0 ? null : new Error("none");
  }
  static all(): Error | null {
    return this.total > 0 ? null : new Error("none");
  }
  free(): Error | null {
    return null;
  }
  declared(this: void): Error | null {
    return null;
  }
  bound = (): Error | null => (this.#count > 0 ? null : new Error("none"));
}
const orders = new Orders();
const literal = {
  count: 0,
  handle(): Error | null {
    return this.count > 0 ? null : new Error("none");
  },
};
start(orders.handle);
//    ^^^^^^^^^^^^^ FC1018 warning /`this`/
start(Orders.all);
//    ^^^^^^^^^^ FC1018 warning
start(literal.handle);
//    ^^^^^^^^^^^^^^ FC1018 warning
start(orders.free);
//    ^^^^^^^^^^^ shape 2
start(orders.declared);
//    ^^^^^^^^^^^^^^^ shape 2
start(orders.bound, { takes: "nothing" });
//    ^^^^^^^^^^^^ shape 2
start(() => orders.handle());
//    ^^^^^^^^^^^^^^^^^^^^^ shape 2
