// FC1013: what is not visibly a function needs `takes` as soon as it has a parameter.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { declared, replaceable, table } from "./library.js";
import type { Order } from "./library.js";

type Handler = (event: Order) => Error | null;

let variable: Handler = (event) => (event.id === "" ? new Error("empty") : null);
start(variable);
//    ^^^^^^^^ FC1013 /takes: "event"/
variable = declared;
var old = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
start(old);
//    ^^^ FC1013
start(replaceable);
//    ^^^^^^^^^^^ FC1013
const copy = variable;
start(copy);
//    ^^^^ FC1013
declare const flag: boolean;
start(flag ? declared : table.method);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
start(flag ? (event: Order) => null : (event: Order) => new Error("no"));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1013
declare const maybe: Handler | undefined;
start(maybe ?? declared);
//    ^^^^^^^^^^^^^^^^^ FC1013
declare function make(): Handler;
start(make());
//    ^^^^^^ FC1013
const made = make();
start(made);
//    ^^^^ FC1013
start(declared.bind(null));
//    ^^^^^^^^^^^^^^^^^^^ FC1013
const list: Handler[] = [declared];
start(list[0]!);
//    ^^^^^^^^ FC1013
start([declared][0]!);
//    ^^^^^^^^^^^^^^ FC1013
declare const ambient: (ctx: Context, event: Order) => Error | null;
start(ambient);
//    ^^^^^^^ FC1013 /takes: "context-and-event"/
declare function ambientFunction(ctx: Context): Error | null;
start(ambientFunction);
//    ^^^^^^^^^^^^^^^ FC1013 /takes: "context"/
abstract class Base {
  abstract handle(event: Order): Error | null;
  property = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
}
interface Handlers {
  handle(event: Order): Error | null;
}
declare const base: Base;
declare const handlers: Handlers;
start(base.handle);
//    ^^^^^^^^^^^ FC1013 -- no body
start(base.property);
//    ^^^^^^^^^^^^^ FC1013 -- a property can be given another value
start(handlers.handle);
//    ^^^^^^^^^^^^^^^ FC1013
start(table.arrow);
//    ^^^^^^^^^^^ FC1013

start(variable, { takes: "event" });
//    ^^^^^^^^ shape 3
start(flag ? declared : table.method, { takes: "event" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start(make(), { takes: "event" });
//    ^^^^^^ shape 3
start(ambient, { takes: "context-and-event" });
//    ^^^^^^^ shape 7
start(ambientFunction, { takes: "context" });
//    ^^^^^^^^^^^^^^^ shape 6
start(base.handle, { takes: "event" });
//    ^^^^^^^^^^^ shape 3

// Without parameters there is nothing to say.
declare const none: () => Error | null;
start(none);
//    ^^^^ shape 2
let nothing = (): void => {};
start(nothing);
//    ^^^^^^^ shape 1
nothing = () => void 0;
