// A trailing comma in the import stays.
import { start, } from "@fc-check/runtime";

interface Order {
  id: string;
}

start((ctx, event: Order) => (event.id === ctx.requestId ? null : new Error("other")));
//     ^^^ FC1003
