// A registrar of one's own with an option `input` of such a type counts the same.
import type { StandardSchema, StartOptions } from "@fc-check/runtime";
import { start } from "@fc-check/runtime";
import { order, plain } from "./schemas.js";
import type { Order } from "./schemas.js";

interface Options<S extends StandardSchema> {
  readonly input?: S;
}

/** @fcRegistrar */
function register<S extends StandardSchema>(handler: (event: never) => Error | null, options?: Options<S>): void {
  start(handler, options);
}
register((event: Order) => null, { input: order });
//       ^^^^^^^^^^^^^^^^^^^^^^ shape 3 by=register
register((event: Order) => null, { input: plain });
//                                        ^^^^^ FC2003
register((event: Order) => null);
//        ^^^^^^^^^^^^ FC2001 /schema/

// Overloads: one of them has the option.
/** @fcRegistrar */
declare function either(handler: (event: never) => Error | null): void;
declare function either(handler: (event: never) => Error | null, options: { input: StandardSchema | null }): void;
either((event: Order) => null, { input: order });
//     ^^^^^^^^^^^^^^^^^^^^^^ shape 3
either((event: Order) => null, { input: plain });
//                                      ^^^^^ FC2003
either((event: Order) => null, { input: null });
//      ^^^^^^^^^^^^ FC2001

// An option of that name which is no schema says nothing of the event.
/** @fcRegistrar */
declare function other(handler: (event: never) => Error | null, options: { input: string }): void;
other((event: Order) => null, { input: "orders" });
//     ^^^^^^^^^^^^ FC2001
/** @fcRegistrar */
declare function loose(handler: (event: never) => Error | null, options: { input: any }): void;
loose((event: Order) => null, { input: plain });
//     ^^^^^^^^^^^^ FC2001
other((event: string) => null, { input: "orders" });
//    ^^^^^^^^^^^^^^^^^^^^^^^ shape 3

// One that takes a function beside a schema may pass the event on without validating it.
/** @fcRegistrar */
declare function several(handler: (event: never) => Error | null, options: { input: StandardSchema | ((text: string) => unknown) }): void;
several((event: Order) => null, { input: order });
//      ^^^^^^^^^^^^^^^^^^^^^^ shape 3
several((event: Order) => null, { input: flag ? order : JSON.parse });
//       ^^^^^^^^^^^^ FC2001
declare const flag: boolean;

// A wrapper that passes the options on.
/** @fcRegistrar */
function startLogged(handler: (event: never) => Error | null, options?: StartOptions): void {
  start(handler, options);
}
startLogged((event: Order) => null, { input: order });
//          ^^^^^^^^^^^^^^^^^^^^^^ shape 3 by=startLogged
startLogged((event: Order) => null, { input: plain });
//                                           ^^^^^ FC2003
