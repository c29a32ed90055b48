import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import { receiptOf } from "./model.js";
import type { Order, Receipt } from "./model.js";

class Orders {
  reset(): void {}
  check() {
    return null;
  }
  validate(event: Order): Error | null {
    return event.total > 0 ? null : new Error("empty");
  }
  greet(): [string, Error | null] {
    return ["hello", null];
  }
  static pay(event: Order): [Receipt, Error | null] {
    return [receiptOf(event), null];
  }
  ping(ctx: Context): Error | null {
    return ctx.requestId === "" ? new Error("no request") : null;
  }
  accept(this: void, ctx: Context, event: Order): Error | null {
    return ctx.requestId === event.id ? new Error("same") : null;
  }
  async handle(ctx: Context, event: Order): Promise<[Receipt, Error | null]> {
    return [{ order: ctx.requestId + event.id, paid: false }, null];
  }
}

const orders = new Orders();
start(orders.reset);
//    ^^^^^^^^^^^^ shape 1 name=reset
start(orders.check);
//    ^^^^^^^^^^^^ shape 2
start(orders.validate);
//    ^^^^^^^^^^^^^^^ shape 3 input=Order
start(new Orders().greet);
//    ^^^^^^^^^^^^^^^^^^ shape 4 name=greet
start(Orders.pay);
//    ^^^^^^^^^^ shape 5 name=pay
start(orders.ping, { takes: "context" });
//    ^^^^^^^^^^^ shape 6
start(orders.accept);
//    ^^^^^^^^^^^^^ shape 7
start(orders["handle"]);
//    ^^^^^^^^^^^^^^^^ shape 9 async=true

const table = {
  identify(ctx: Context) {
    return [ctx.requestId, null] as [string, null];
  },
  async store(event: Order) {
    return event.total > 0 ? null : new RangeError("empty");
  },
};
start(table.identify, { takes: "context" });
//    ^^^^^^^^^^^^^^ shape 8 output=string
start(table.store);
//    ^^^^^^^^^^^ shape 3 name=store async=true
