import { start, type Context } from "@fc-check/runtime";

function whoAmI(ctx: Context): [string, Error | null] {
  return [ctx.function.name, null];
}

start(whoAmI, { takes: "context" });
