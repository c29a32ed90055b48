// A `const` holds the function: its parameters are as visible as those of a function in place.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
import type { Order, Receipt } from "./model.js";

type OrderHandler = (ctx: Context, event: Order) => Promise<[Receipt, Error | null]>;

const nothing = () => {};
start(nothing);
//    ^^^^^^^ shape 1 name=nothing

const fails = (): Error | null => new Error("always");
start(fails);
//    ^^^^^ shape 2

const validate = function (event: Order): Error | null {
  return event.total > 0 ? null : new Error("empty");
};
start(validate);
//    ^^^^^^^^ shape 3

const greet = (): [string, Error | null] => ["hello", null];
start(greet);
//    ^^^^^ shape 4

// Not in place, an array literal needs `as const` to be a tuple.
const total = (event: Order) => [event.total, null] as const;
start(total);
//    ^^^^^ shape 5 output=number

const ping = (ctx: Context) => (ctx.requestId === "" ? new Error("no request") : null);
start(ping, { takes: "context" });
//    ^^^^ shape 6

// The annotation of the variable types the parameters.
const accept: (ctx: Context, event: Order) => Error | null = (ctx, event) =>
  ctx.requestId === event.id ? new Error("same") : null;
start(accept);
//    ^^^^^^ shape 7 input=Order

const identify = async (ctx: Context): Promise<[string, Error | null]> => [ctx.requestId, null];
start(identify, { takes: "context" });
//    ^^^^^^^^ shape 8 async=true

const handleOrder: OrderHandler = async (ctx, event) => [{ order: `${ctx.requestId}/${event.id}`, paid: true }, null];
start(handleOrder);
//    ^^^^^^^^^^^ shape 9 name=handleOrder input=Order output=Receipt async=true

// So does `satisfies`.
start(((ctx, event) => (ctx.requestId === event.id ? new Error("same") : null)) satisfies (
//    ^..+3:18 shape 7 input=Order
  ctx: Context,
  event: Order,
) => Error | null);
