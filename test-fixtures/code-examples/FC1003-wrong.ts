import { start } from "@fc-check/runtime";
import type { Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

start((event: Order, ctx: Context): [string, Error | null] => [ctx.requestId + event.id, null]);
//     ^^^^^^^^^^^^ FC1003
