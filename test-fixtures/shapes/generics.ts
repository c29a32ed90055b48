// Generic functions, once their type parameters are given.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order, Receipt } from "./model.js";

type Handler<In, Out> = (ctx: Context, event: In) => Promise<[Out, Error | null]>;

function echo<T>(event: T): [T, Error | null] {
  return [event, null];
}
start(echo<Order>);
//    ^^^^^^^^^^^ shape 5 name=echo input=Order output=Order

const pay: Handler<Order, Receipt> = async (_ctx, event) => [{ order: event.id, paid: true }, null];
start(pay);
//    ^^^ shape 9 input=Order output=Receipt

class Store<T> {
  constructor(readonly items: T[]) {}
  add(event: T): Error | null {
    this.items.push(event);
    return null;
  }
}
start(new Store<Order>([]).add);
//    ^^^^^^^^^^^^^^^^^^^^^^^^ FC1018, invalid name=add input=Order

// The type parameter belongs to the function around it, not to the handler.
function register<T>(items: T[]): void {
  start((event: T) => [items.push(event), null]);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shape 5 input=T output=number
}
register<Order>([]);
