// A lifecycle handler's role is never in doubt, so no length is asked of it; what it returns is.
import { registerInitializer, registerPreStop } from "@fc-check/runtime";
import type { Context, LifecycleHandler } from "@fc-check/runtime";

const cache = new Map<string, string>();

const none: LifecycleHandler = () => {};
registerInitializer(none);
//                  ^^^^ lifecycle
const defaulted: (ctx: Context) => void = (ctx, again = false) => {
  cache.set("region", again ? "" : ctx.region);
};
registerPreStop(defaulted);
//              ^^^^^^^^^ lifecycle
const sets: (ctx: Context) => void = (ctx) => cache.set("region", ctx.region);
registerInitializer(sets);
//                  ^^^^ FC1014 /returns `Map<string, string>`/
registerPreStop((ctx: Context): void => sets(ctx));
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
const clears: (ctx: Context) => void = () => cache.clear();
registerPreStop(clears);
//              ^^^^^^ lifecycle
