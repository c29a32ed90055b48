import type { Context } from "@fc-check/runtime";

interface Greeting {
  name: string;
}

/** Apart from `start`, so a test can import it without starting a server. */
export function greet(ctx: Context, event: Greeting): [string, Error | null] {
  ctx.logger.info("name", event.name);
  return [`hello, ${event.name}!`, null];
}
