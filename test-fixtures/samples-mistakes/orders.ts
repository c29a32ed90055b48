// Handlers that Function Compute would refuse, or call with something else than they expect.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

// The context comes first.
start((event: Order, ctx: Context): [string, Error | null] => [`${event.id} ${ctx.requestId}`, null]);

// A third parameter is never given.
start((ctx: Context, event: Order, callback: (error: Error | null) => void): Error | null => {
  callback(event.id === ctx.requestId ? null : new Error("another order"));
  return null;
});

// A single result is an error, or null.
start((event: Order): string => event.id);

// Of two results, the error is the last.
start((event: Order): [Error | null, string] => [null, event.id]);

// At run time one parameter means the event: that it is the context has to be said.
start((ctx: Context): Error | null => (ctx.requestId === "" ? new Error("no request") : null));

// And one that is right.
start(async (event: Order): Promise<[string, Error | null]> => [event.id, null]);
