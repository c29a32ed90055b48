// The context is imported under another name.
import { start, type Context as Ctx } from "@fc-check/runtime";
export type Used = Ctx;

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
