// A handler that Function Compute would call with something else than it expects.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// The context comes first.
start((event: Order, ctx: Context): [string, Error | null] => [`${event.id} ${ctx.requestId}`, null]);
