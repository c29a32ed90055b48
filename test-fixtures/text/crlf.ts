// This file ends its lines with CR LF.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

start((ctx: Context, event: string) => {
//    ^..+2:2 shape 7
  return ctx.requestId === event ? null : new Error("no");
});
start((event: string, ctx: Context) => null);
//     ^^^^^^^^^^^^^ FC1003
// fc-check-ignore FC1003
start((event: string, ctx: Context) => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ valid
/* fc-check-ignore
   FC1006 */
start(() => "text");
//    ^^^^^^^^^^^^ valid
// fc-check-ignore FC1006
start(() => null);
// @-1:1..26 FC1016
//    ^^^^^^^^^^ shape 2
start(
  (event: string, ctx: Context) =>
// ^^^^^^^^^^^^^ FC1003
    null,
);
