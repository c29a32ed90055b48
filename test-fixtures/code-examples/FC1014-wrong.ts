import { registerInitializer } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

let region = "";

registerInitializer((ctx: Context): Error | null => {
//                  ^..+3:2 FC1014
  region = ctx.region;
  return region === "" ? new Error("no region") : null;
});
