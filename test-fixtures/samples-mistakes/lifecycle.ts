// Lifecycle handlers take the context and return nothing.
import { registerInitializer, registerPreStop, type Context } from "@fc-check/runtime";

registerInitializer((ctx: Context) => {
  ctx.logger.info("ready");
});

// What it returns goes nowhere.
registerPreStop((ctx: Context): boolean => ctx.requestId !== "");
