// Handlers for the other files, and what registers nothing.
import type { Context } from "@fc-check/runtime";

export interface Order {
  id: string;
}

export function declared(event: Order): Error | null {
  return event.id === "" ? new Error("empty") : null;
}
export const arrow = (ctx: Context, event: Order) => (ctx.requestId === event.id ? null : new Error("no"));
export const alias = declared;
export let replaceable = (event: Order): Error | null => (event.id === "" ? new Error("empty") : null);
export const table = {
  method(event: Order): Error | null {
    return event.id === "" ? new Error("empty") : null;
  },
  arrow: (event: Order): Error | null => (event.id === "" ? new Error("empty") : null),
};
export default function (event: Order): Error | null {
  return event.id === "" ? new Error("empty") : null;
}
export const replace = (): void => {
  replaceable = declared;
};
