// An import of several lines.
import {
  type Logger, // for later
  start,
} from "@fc-check/runtime";
export type Used = Logger;

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
