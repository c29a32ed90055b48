// Functions that are not async, and return a promise or another thenable.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { receiptOf } from "./model.js";
import type { Order, Receipt } from "./model.js";

class Lazy<T> {
  constructor(private readonly value: T) {}
  then(resolve: (value: T) => void): void {
    resolve(this.value);
  }
}

start((): Promise<void> => Promise.resolve());
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 1 async=true
start(() => Promise.resolve(null));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 2 async=true
start((event: Order) => Promise.resolve(event.total).then((total) => (total > 0 ? null : new Error("empty"))));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 3
start((): PromiseLike<[string, Error | null]> => Promise.resolve(["text", null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 4 output=string async=true
start((event: Order): Promise<[Receipt, Error | null]> => Promise.resolve([receiptOf(event), null]));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 output=Receipt
start((ctx: Context): Lazy<Error | null> => new Lazy(ctx.requestId === "" ? new Error("none") : null), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 6 async=true
// A value in some cases and a promise in others.
start((ctx: Context, event: Order): Error | null | Promise<Error | null> => (ctx.requestId === event.id ? null : Promise.resolve(null)));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 7 async=true
// A promise of a promise is awaited to its end.
start((ctx: Context): Promise<Promise<[string, Error | null]>> => Promise.reject(new Error(ctx.requestId)), { takes: "context" });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 8 output=string
start((_ctx: Context, event: Order): Promise<[Receipt, null]> | Promise<[null, Error]> => {
//    ^..+3:2 shape 9 output=`Receipt | null`
  if (event.total > 0) return Promise.resolve<[Receipt, null]>([receiptOf(event), null]);
  return Promise.resolve<[null, Error]>([null, new Error("empty")]);
});
