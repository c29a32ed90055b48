// A type with the name of the context that is another one is named with the package or file that it comes from.
import { registerPreStop, start, type Context as TheContext } from "@fc-check/runtime";
import type { Callback, Context } from "aws-lambda";
import type { Context as OwnContext } from "./own.js";

interface Order {
  id: string;
}
interface FcContext {
  requestId: string;
}

start((ctx: Context, event: Order): Error | null => null);
//     ^^^^^^^^^^^^ FC1003 /`Context` from `aws-lambda`/
start((ctx: OwnContext, event: Order): Error | null => null);
//     ^^^^^^^^^^^^^^^ FC1003 /`Context` from `own\.ts`/
start((event: Order, ctx: Context): [string, Error | null] => [event.id, null]);
//     ^^^^^^^^^^^^ FC1003 /other runtimes.*from `aws-lambda`/
start((event: Order, ctx: Context, callback: Callback<string>): Error | null => null);
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1002 /other runtimes/
start((ctx: Context): Error | null => null);
//     ^^^^^^^^^^^^ FC2001 /`Context` from `aws-lambda`/
start((ctx: Context): [string, Error | null] => [ctx.awsRequestId, null], { takes: "context" });
//     ^^^^^^^^^^^^ FC2001 /`Context` from `aws-lambda`/
//                                                                                 ^^^^^^^^^ FC1013 /`Context` from `aws-lambda`/
start((ctx: FcContext): Error | null => null, { takes: "context" });
//                                                     ^^^^^^^^^ FC1013 /`FcContext` is not the context/
registerPreStop((ctx: Context) => {});
//              ^^^^^^^^^^^^^^^^^^^^ FC1014 /from `aws-lambda`/

// The context by whatever name, and types that have nothing of its name.
start((ctx: TheContext, event: OwnContext): Error | null => null);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7
start((ctx: FcContext, event: Order): Error | null => null);
//     ^^^^^^^^^^^^^^ FC1003 /`ctx` is `FcContext`\./
