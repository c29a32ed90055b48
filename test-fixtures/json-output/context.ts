// The context is no output, but what it holds may be.
import { start, type Context } from "@fc-check/runtime";

declare const given: never;

start((): [Context, null] => given);
//        ^^^^^^^^^^^^^^^ FC2002 /: `output` is `Context` \([^)]+\)\.\n/
start((): [{ ctx: Context }, null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\.ctx` is `Context` \([^)]+\)\.\n/
start((): [Readonly<Context>[], null] => given);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC2002 /: `output\[\]` is `Readonly<Context>` \([^)]+\)\.\n/
start((): [{ requestId: Context["requestId"]; deadline: Context["deadline"] }, null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((): [Context["function"], null] => given);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4
start((ctx: Context) => [{ ctx }, null], { takes: "context" });
//                   ^^ FC2002 /: `output\.ctx` is `Context`/
start((ctx: Context) => [{ requestId: ctx.requestId }, null], { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8
