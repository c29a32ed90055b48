// FC1013: a method is visible only where nothing else can stand behind it.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}
class Orders {
  static receive(event: Order): [string, null] {
    return [event.id, null];
  }
  handle(event: Order): [string, null] {
    return [event.id, null];
  }
  replaced(event: Order): [string, null] {
    return [event.id, null];
  }
}
class Cached extends Orders {
  override handle(event = { id: "none" }): [string, null] {
    return super.handle(event);
  }
}

// On the class itself, its prototype, an instance that is made in place or held by a constant.
start(Orders.receive);
//    ^^^^^^^^^^^^^^ shape 5
start(Orders.prototype.handle);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 5
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ shape 5
const held = new Orders();
start(held.handle);
//    ^^^^^^^^^^^ shape 5
const { handle } = new Orders();
start(handle);
//    ^^^^^^ shape 5

// A variable of a class type may hold an instance of a derived class.
const orders: Orders = new Cached();
start(orders.handle);
//    ^^^^^^^^^^^^^ FC1013
const { handle: taken } = orders;
start(taken);
//    ^^^^^ FC1013
let variable = new Orders();
start(variable.handle);
//    ^^^^^^^^^^^^^^^ FC1013
variable = new Cached();
function register(some: Orders): void {
  start(some.handle);
  //    ^^^^^^^^^^^ FC1013
}
register(orders);
// The derived class's own method is visible, and has a default value.
start(new Cached().handle);
//    ^^^^^^^^^^^^^^^^^^^ FC1013 /length/, FC1018
declare const elsewhere: Orders;
start(elsewhere.handle, { takes: "event" });
//    ^^^^^^^^^^^^^^^^ shape 5

// A method that is assigned again.
const changed = new Orders();
changed.replaced = (event: Order = { id: "none" }) => [event.id, null];
start(changed.replaced);
//    ^^^^^^^^^^^^^^^^ FC1013

// Decorators may put another function in its place.
const logged =
  <T, A extends unknown[], R>(method: (this: T, ...args: A) => R, _: ClassMethodDecoratorContext) =>
  function (this: T, ...args: A): R {
    return method.apply(this, args);
  };
const sealed = <C>(type: C, _: ClassDecoratorContext): C => type;
class Decorated {
  @logged
  handle(event: Order): [string, null] {
    return [event.id, null];
  }
}
start(new Decorated().handle);
//    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
@sealed
class Sealed {
  handle(event: Order): [string, null] {
    return [event.id, null];
  }
}
start(new Sealed().handle);
//    ^^^^^^^^^^^^^^^^^^^ FC1013

// An object literal that a constant holds.
const literal = {
  handle(event: Order): [string, null] {
    return [event.id, null];
  },
  inner: {
    handle(event: Order): [string, null] {
      return [event.id, null];
    },
  },
};
start(literal.handle);
//    ^^^^^^^^^^^^^^ shape 5
start(literal["handle"]);
//    ^^^^^^^^^^^^^^^^^ shape 5
start(literal.inner.handle);
//    ^^^^^^^^^^^^^^^^^^^^ shape 5
const { handle: fromLiteral } = literal;
start(fromLiteral);
//    ^^^^^^^^^^^ shape 5
// Spreads, assignments and proxies may give another one.
const spread = {
  handle(event: Order): [string, null] {
    return [event.id, null];
  },
  ...({} as Partial<Orders>),
};
start(spread.handle);
//    ^^^^^^^^^^^^^ FC1013
const assigned = {
  handle(event: Order): [string, null] {
    return [event.id, null];
  },
};
assigned.handle = (event = { id: "none" }) => [event.id, null];
start(assigned.handle);
//    ^^^^^^^^^^^^^^^ FC1013
const defined = {
  handle(event: Order): [string, null] {
    return [event.id, null];
  },
};
Object.defineProperty(defined, "handle", { value: (event = { id: "none" }) => [event.id, null] });
start(defined.handle);
//    ^^^^^^^^^^^^^^ FC1013
const proxy = new Proxy(literal, {});
start(proxy.handle);
//    ^^^^^^^^^^^^ FC1013
