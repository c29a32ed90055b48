import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order, Receipt } from "./model.js";

function nothing(): void {}
start(nothing);
//    ^^^^^^^ shape 1 name=nothing

function fails(): Error | null {
  return new Error("always");
}
start(fails);
//    ^^^^^ shape 2

// A declaration may follow its registration.
start(validate);
//    ^^^^^^^^ shape 3 name=validate input=Order
function validate(event: Order): Error | null {
  return event.total > 0 ? null : new Error("empty");
}

function greet(): [string, Error | null] {
  return ["hello", null];
}
start(greet);
//    ^^^^^ shape 4 output=string

function pay(event: Order): [Receipt, Error | null] {
  return [{ order: event.id, paid: true }, null];
}
start(pay);
//    ^^^ shape 5 input=Order output=Receipt

function ping(ctx: Context): Error | null {
  return ctx.requestId === "" ? new Error("no request") : null;
}
start(ping, { takes: "context" });
//    ^^^^ shape 6

function accept(ctx: Context, event: Order): Error | null {
  return ctx.requestId === event.id ? new Error("same") : null;
}
start(accept);
//    ^^^^^^ shape 7

function identify(ctx: Context): [string, Error | null] {
  return [ctx.requestId, null];
}
start(identify, { takes: "context" });
//    ^^^^^^^^ shape 8

function handleOrder(ctx: Context, event: Order): [Receipt, Error | null] {
  return [{ order: `${ctx.requestId}/${event.id}`, paid: true }, null];
}
start(handleOrder);
//    ^^^^^^^^^^^ shape 9 name=handleOrder signature=`(ctx: Context, event: Order) => [Receipt, Error | null]`
