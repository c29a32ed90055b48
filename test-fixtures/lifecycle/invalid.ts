// FC1014, at the handler, for anything else. It stands in for the other codes.
import { registerInitializer, registerPreFreeze, registerPreStop } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
interface MyContext extends Context {
  user: string;
}

// The parameters.
registerInitializer(() => {});
//                  ^^^^^^^^ FC1014 /takes 0/
registerPreStop((ctx: Context, event: Order) => {});
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014 /takes 2/
registerPreFreeze((a: Order, b: Order, c: Order) => {});
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((event: Order) => {});
//                  ^^^^^^^^^^^^^^^^^^^^ FC1014 /`Order`/
registerInitializer((ctx: any) => {});
//                  ^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx) => {});
//                  ^^^^^^^^^^^ FC1014 -- a registrar does not type what it is given
registerInitializer((ctx: {}) => {});
//                  ^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: MyContext) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: Context | Order) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((...args: Context[]) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: Context, ...rest: string[]) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014

// The result: not even an error, which a lifecycle handler throws.
registerInitializer((ctx: Context) => null);
//                  ^^^^^^^^^^^^^^^^^^^^^^ FC1014 /returns/
registerInitializer((ctx: Context): Error | null => null);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: Context): Error | void => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: Context) => ["text", null]);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer((ctx: Context) => ctx.requestId);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer(async (ctx: Context) => ctx.requestId);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer(function* (ctx: Context) {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014

// No function of one signature.
registerInitializer("handler");
//                  ^^^^^^^^^ FC1014
registerInitializer(null);
//                  ^^^^ FC1014
declare const maybe: ((ctx: Context) => void) | undefined;
registerInitializer(maybe);
//                  ^^^^^ FC1014
class Pool {}
registerInitializer(Pool);
//                  ^^^^ FC1014
declare function overloaded(ctx: Context): void;
declare function overloaded(ctx: Context, event: Order): void;
registerInitializer(overloaded);
//                  ^^^^^^^^^^ FC1014
registerInitializer(<T extends Context>(ctx: T) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
declare const oneWrong: ((ctx: Context) => void) | ((ctx: Context) => string);
registerInitializer(oneWrong);
//                  ^^^^^^^^ FC1014

// It stands at the handler even where the function is declared on its own.
function connect(event: Order): string {
  return event.id;
}
registerInitializer(connect);
//                  ^^^^^^^ FC1014, invalid name=connect by=registerInitializer

// Without a handler it stands at the call.
registerInitializer();
// @1..22 FC1014
