// The context is imported by a type import.
import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";
export type Used = Context;

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
