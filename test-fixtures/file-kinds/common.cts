// The extension decides what kind of module it is; the rules are the same.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

start((ctx: Context, event: string) => [event + ctx.requestId, null]);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 9
start((event: string, ctx: Context) => [event + ctx.requestId, null]);
//     ^^^^^^^^^^^^^ FC1003
