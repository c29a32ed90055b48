// More of what is visible, and what is not.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { declared } from "./library.js";
import type { Order } from "./library.js";

type Handler = (event: Order) => Error | null;

namespace Inner {
  export function declaration(event: Order): Error | null {
    return event.id === "" ? new Error("empty") : null;
  }
  export const constant = (ctx: Context, event: Order): Error | null => (ctx.requestId === event.id ? null : new Error("no"));
  export let variable: Handler = declaration;
}
start(Inner.declaration);
//    ^^^^^^^^^^^^^^^^^ shape 3
start(Inner.constant);
//    ^^^^^^^^^^^^^^ shape 7
start(Inner.variable);
//    ^^^^^^^^^^^^^^ FC1013
export const replace = () => (Inner.variable = declared);

class Orders {
  constructor() {
    // A derived class may have a method of its own.
    start(this.handle);
    //    ^^^^^^^^^^^ FC1013
    start(this.handle.bind(this));
    //    ^^^^^^^^^^^^^^^^^^^^^^ FC1013
    start(this.given);
    //    ^^^^^^^^^^ FC1013
  }
  handle(event: Order): Error | null {
    return event.id === "" ? new Error("empty") : null;
  }
  get given(): Handler {
    return this.handle;
  }
}
class Derived extends Orders {
  again(): void {
    start(super.handle);
    //    ^^^^^^^^^^^^ shape 3
  }
}
start(new Derived().handle);
//    ^^^^^^^^^^^^^^^^^^^^ shape 3

// A constant that takes its value from a list, a pattern or a promise holds what can't be seen.
declare const list: Handler[];
declare const promised: Promise<Handler>;
for (const handler of list) start(handler);
//                                ^^^^^^^ FC1013
const [first] = [declared];
start(first);
//    ^^^^^ FC1013
start(await promised);
//    ^^^^^^^^^^^^^^ FC1013
start(Object.assign(declared, { label: "labelled" }));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013

// A function that has properties is a function.
function labelled(event: Order): Error | null {
  return event.id === "" ? new Error("empty") : null;
}
labelled.label = "label";
start(labelled);
//    ^^^^^^^^ shape 3
