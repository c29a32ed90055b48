// Handlers that other files register. Nothing is reported here, though everything is wrong here.
import type { Context } from "@fc-check/runtime";

export interface Order {
  id: string;
}

export function swapped(event: Order, ctx: Context): null {
//                      ^^^^^^^^^^^^ #swapped-parameter
  return event.id === ctx.requestId ? null : null;
}
export function value(event: Order) {
//              ^^^^^ #value-name
  return event.id;
}
export const annotated = (event: Order): string => event.id;
//                                       ^^^^^^ #annotated-type
export const arrow = (event: Order) => event.id;
//                                  ^^ #arrow
export default function (ctx: Context, event: Order, extra: string): null {
//                                                   ^^^^^^^^^^^^^ #default-third
  return event.id === ctx.requestId + extra ? null : null;
}
export class Orders {
  handle(event: Order): void {
  //                    ^^^^ #method-type
    void event;
  }
}
export function ping(ctx: Context): null {
  return ctx.requestId === "" ? null : null;
}
// Other places of the same functions: types that stand elsewhere.
export type Swapped = (event: Order, ctx: Context) => null;
//                     ^^^^^^^^^^^^ #type-parameter
export interface Texts {
  (event: Order): string;
  //              ^^^^^^ #interface-type
}
