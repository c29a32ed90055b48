// Lifecycle handlers take the context and return nothing, or a promise of it.
import * as fc from "@fc-check/runtime";
import { registerInitializer, registerPreFreeze, registerPreStop } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

registerInitializer((ctx: Context) => {});
//                  ^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerInitializer name=null
registerPreStop((ctx: Context): void => {});
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerPreStop
registerPreFreeze((ctx: Context): undefined => undefined);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle by=registerPreFreeze
fc.registerInitializer(async (ctx: Context) => {});
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle async=true
registerInitializer((ctx: Context): Promise<void> => Promise.resolve());
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
registerInitializer((ctx: Context): PromiseLike<undefined> => Promise.resolve(undefined));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
registerInitializer((ctx: Context): void | Promise<void> => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
registerInitializer((ctx: Context): Promise<Promise<void>> => Promise.reject(new Error("never")));
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
class Lazy {
  then(resolve: (value: void) => void): void {
    resolve();
  }
}
registerInitializer((ctx: Context): Lazy => new Lazy());
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle -- any thenable
registerInitializer((ctx: Context): never => {
//                  ^..+2:2 lifecycle
  throw new Error("always");
});
registerInitializer(async (ctx: Context): Promise<never> => {
//                  ^..+2:2 lifecycle
  throw new Error("always");
});

function connect(ctx: Context) {
  ctx.logger.info("connected");
}
registerInitializer(connect);
//                  ^^^^^^^ lifecycle name=connect
const disconnect = async (ctx: Pick<Context, "logger">) => ctx.logger.info("gone");
registerPreStop(disconnect);
//              ^^^^^^^^^^ lifecycle name=disconnect
class Pool {
  open(ctx: Readonly<Context>): void {
    ctx.logger.info("open");
  }
}
registerInitializer(new Pool().open);
//                  ^^^^^^^^^^^^^^^ lifecycle
registerInitializer((ctx: Context & { trace?: string }) => {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle
registerInitializer(function (this: void, ctx: Context) {});
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lifecycle

// How many parameters are visible does not matter here: FC1013 is about event handlers.
let replaceable = (ctx: Context): void => {};
registerInitializer(replaceable);
//                  ^^^^^^^^^^^ lifecycle
replaceable = connect;
declare const both: ((ctx: Context) => void) | ((ctx: Context) => Promise<void>);
registerInitializer(both);
//                  ^^^^ lifecycle
