// The runtime passes two arguments at most.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// A third parameter is never given.
start((ctx: Context, event: Order, callback: (error: Error | null) => void): Error | null => {
  callback(event.id === ctx.requestId ? null : new Error("another order"));
  return null;
});
