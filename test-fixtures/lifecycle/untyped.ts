// FC1012 is the one other code: `any`, `unknown` and what did not resolve.
import { registerInitializer } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Missing } from "./missing.js";

declare const anything: any;
registerInitializer(anything);
//                  ^^^^^^^^ FC1012, unknown
declare const something: unknown;
registerInitializer(something);
//                  ^^^^^^^^^ FC1012, unknown
declare const func: Function;
registerInitializer(func);
//                  ^^^^ FC1012, unknown
registerInitializer((ctx: Context): any => {});
//                                  ^^^ FC1012
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
registerInitializer((ctx: Context) => anything);
//                                 ^^ FC1012
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
registerInitializer((ctx: Context): unknown => undefined);
//                                  ^^^^^^^ FC1012
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
registerInitializer((ctx: Missing) => {});
//                   ^^^^^^^^^^^^ FC1012
//                  ^^^^^^^^^^^^^^^^^^^^ unknown
registerInitializer((ctx: Context): Missing => {});
//                                  ^^^^^^^ FC1012
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
declare const args: [(ctx: Context) => void];
registerInitializer(...args);
//                  ^^^^^^^ FC1012

// Handed on by a function that is no registrar of its own.
function onStart(handler: (ctx: Context) => void): void {
  registerInitializer(handler);
  //                  ^^^^^^^ FC1012 /@fcRegistrar/, unknown
}
onStart(() => {});
// With the tag, the callers are checked, as lifecycle handlers.
/** @fcRegistrar lifecycle */
function beforeAll(handler: (ctx: Context) => void): void {
  registerInitializer(handler);
}
beforeAll((ctx: Context) => {});
//        ^^^^^^^^^^^^^^^^^^^^ lifecycle by=beforeAll
beforeAll(() => {});
//        ^^^^^^^^ FC1014, invalid by=beforeAll
