// Lines that end in CR LF stay so.
import { start, type Context } from "@fc-check/runtime";

start((ctx: Context) => {
//    ^..+2:2 FC1013
  return ctx.requestId === "" ? new Error("none") : null;
});
