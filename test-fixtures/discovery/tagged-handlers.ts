// `@fcHandler`: an event handler, whoever calls it. It stands at its declared name, and no registrar asks for `takes`.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
}

/** @fcHandler */
export function handler(ctx: Context, event: Order): Error | null {
//              ^^^^^^^ shape 7 name=handler by=@fcHandler input=Order
  return ctx.requestId === event.id ? null : new Error("no");
}
/** @fcHandler */
export const arrow = async (event: Order) => (event.id === "" ? new Error("empty") : null);
//           ^^^^^ shape 3 name=arrow by=@fcHandler async=true
/** @fcHandler */
export const ping = (ctx: Context) => null;
//           ^^^^ shape 6
/** @fcHandler */
export let replaceable = (event: Order = { id: "" }) => null;
//         ^^^^^^^^^^^ shape 3
/** @fcHandler */
declare const ambient: (ctx: Context, event: Order) => [string, Error | null];
//            ^^^^^^^ shape 9
/** @fcHandler */
function notExported(): void {}
//       ^^^^^^^^^^^ shape 1
/** @fcHandler */
export default function main(event: Order): [string, null] {
//                      ^^^^ shape 5 name=main
  return [event.id, null];
}

/** @fcHandler */
export function swapped(event: Order, ctx: Context) {
//                      ^^^^^^^^^^^^ FC1003 handler=swapped
//              ^^^^^^^ FC1006, invalid name=swapped by=@fcHandler
  return event.id + ctx.requestId;
}
/** @fcHandler */
export const settings = { memory: 512 };
//           ^^^^^^^^ FC1001
/** @fcHandler */
export const anything: any = null;
//           ^^^^^^^^ FC1012, unknown
/** @fcHandler */
export function generic<T>(event: T): null {
//              ^^^^^^^ FC1011
  void event;
  return null;
}
/** @fcHandler */
export function overloaded(event: string): null;
//              ^^^^^^^^^^ FC1010
export function overloaded(event: Order): null;
export function overloaded(event: unknown): null {
  void event;
  return null;
}

// Tagged and registered: two handlers.
/** @fcHandler */
function both(event: Order): Error | null {
//       ^^^^ shape 3 by=@fcHandler
  return event.id === "" ? new Error("empty") : null;
}
start(both);
//    ^^^^ shape 3 by=start

// No tag, no handler.
export function helper(event: Order): string {
  return event.id;
}
// Where the tag stands on a list of variables, it is on each; on a method it works as well.
/** @fcHandler */
export const first = (event: Order): null => null, second = (event: Order) => "text";
//           ^^^^^ shape 3
//                                                                         ^^ FC1006
export class Orders {
  /** @fcHandler */
  handle(event: Order): null {
//^^^^^^ shape 3 name=handle
    void event;
    return null;
  }
}
