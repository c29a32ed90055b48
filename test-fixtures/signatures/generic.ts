// FC1011: type parameters on the signature.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

start(<T>(event: T) => (event === null ? new Error("none") : null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1011
start(<T extends Order>(event: T): [T, Error | null] => [event, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1011
function echo<T>(event: T): [T, Error | null] {
  return [event, null];
}
start(echo);
//    ^^^^ FC1011, invalid name=echo
const arrow = <C extends Context>(ctx: C, event: Order): Error | null => (ctx.requestId === event.id ? null : new Error("no"));
start(arrow);
//    ^^^^^ FC1011
class Orders<S> {
  constructor(readonly state: S) {}
  map<T>(event: T): [T, Error | null] {
    return [event, null];
  }
  keep(event: S): Error | null {
    return event === this.state ? null : new Error("other");
  }
}
start(new Orders(1).map);
//    ^^^^^^^^^^^^^^^^^ FC1011

// Given, they are gone: by an instantiation, by an annotation, by the class around the method.
start(echo<Order>);
//    ^^^^^^^^^^^ shape 5 input=Order
const given: (event: Order) => [Order, Error | null] = echo;
start(given, { takes: "event" });
//    ^^^^^ shape 5 input=Order
start(new Orders<string>("").keep);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1018, invalid input=string
