// The name is taken: the context is imported under another.
import { start } from "@fc-check/runtime";
export interface Context {
  own: true;
}

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
