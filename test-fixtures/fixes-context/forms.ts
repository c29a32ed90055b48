// Every form of a parameter that is annotated. Taking the place of `any` is a suggestion.
import { registerInitializer, start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
}
export type Used = Context;

start((ctx, event: Order) => null);
//     ^^^ FC1003
start((ctx /* first */, event: Order /* second */) => null);
//     ^^^ FC1003
start(({ requestId }, event: Order) => (requestId === event.id ? null : new Error("other")));
//     ^^^^^^^^^^^^^ FC1003
start(function (ctx, event: Order) {
//              ^^^ FC1003
  return ctx.requestId === event.id ? null : new Error("other");
});
start(async (ctx, event: Order) => null);
//           ^^^ FC1003
function handle(ctx, event: Order) {
//              ^^^ FC1003
  return ctx.requestId === event.id ? null : new Error("other");
}
start(handle);
start((ctx: any, event: Order) => (ctx.requestId === event.id ? null : new Error("other")));
//     ^^^^^^^^ FC1003
start((ctx: /* what? */ any, event: Order) => null);
//     ^^^^^^^^^^^^^^^^^^^^ FC1003
registerInitializer((ctx) => void ctx.requestId);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer(ctx => void ctx.requestId);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
registerInitializer(async ctx => void ctx.requestId);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ FC1014
