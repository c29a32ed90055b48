import { registerInitializer } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

let region = "";

registerInitializer((ctx: Context): void => {
//                  ^..+3:2 lifecycle
  region = ctx.region;
  if (region === "") throw new Error("no region");
});
