// Life-cycle handlers take the context and return nothing.
import { registerInitializer, registerPreStop, start, type Context } from "@fc-check/runtime";

registerInitializer((ctx: Context) => {
  ctx.logger.info("ready");
});

// What it returns goes nowhere.
registerPreStop((ctx: Context): boolean => ctx.requestId !== "");

// The Go SDK lets this through, but no document lists it.
start((event: { id: string }): void => {
  if (event.id === "") throw new Error("no id");
});

// What is registered through another name can't be followed.
const register = start;
register(() => null);
