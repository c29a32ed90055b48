// What is visibly a function with its parameters needs no `takes`.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import * as all from "./library.js";
import anonymous, { alias as other, arrow, declared, table } from "./library.js";
import inPlace, { arrow as again, library, renamed } from "./re-export.js";
import type { Order } from "./library.js";

// In place.
start((event: Order) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^ shape 3
start(((event: Order) => null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start(function (event: Order) {
//    ^..+2:2 shape 3
  return null;
});
start(((event: Order) => null) as (event: Order) => Error | null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// Imported: a declaration, a constant, both renamed, re-exported, through a namespace, and the default.
start(declared);
//    ^^^^^^^^ shape 3
start(arrow);
//    ^^^^^ shape 7
start(other);
//    ^^^^^ shape 3
start(renamed);
//    ^^^^^^^ shape 3
start(again);
//    ^^^^^ shape 7
start(all.declared);
//    ^^^^^^^^^^^^ shape 3
start(library.arrow);
//    ^^^^^^^^^^^^^ shape 7
start(anonymous);
//    ^^^^^^^^^ shape 3
start(inPlace);
//    ^^^^^^^ shape 3 input=string

// A method with a body, of a class or of an object.
start(table.method);
//    ^^^^^^^^^^^^ shape 3
class Orders {
  handle(event: Order): Error | null {
    return event.id === "" ? new Error("empty") : null;
  }
  static check(ctx: Context, event: Order): Error | null {
    return ctx.requestId === event.id ? null : new Error("no");
  }
}
start(new Orders().handle);
//    ^^^^^^^^^^^^^^^^^^^ shape 3
start(Orders.check);
//    ^^^^^^^^^^^^ shape 7
start(Orders.prototype.handle);
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// A constant that holds one of these, through more constants.
const first = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
const second = first;
start(second);
//    ^^^^^^ shape 3
const third = declared;
start(third);
//    ^^^^^ shape 3
const method = table.method;
start(method);
//    ^^^^^^ shape 3
