// FC1001: a class is called with `new` only, and an instance not at all.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}

class Orders {
  handle(event: Order): Error | null {
    return event.id === "" ? new Error("empty") : null;
  }
  run = (): null => null;
}
start(Orders);
//    ^^^^^^ FC1001 /class/
start(new Orders());
//    ^^^^^^^^^^^^ FC1001
start(class {});
//    ^^^^^^^^ FC1001

abstract class Base {}
start(Base);
//    ^^^^ FC1001

declare const constructor: new (event: Order) => Error;
start(constructor);
//    ^^^^^^^^^^^ FC1001

// One of its methods, or of its properties, is a function.
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start(new Orders().run);
//    ^^^^^^^^^^^^^^^^ shape 2
