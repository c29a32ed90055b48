// Lines that end in CR LF stay so.
import { start } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
