import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

function audit(ctx: Context, event: Order): Error | null {
  ctx.logger.info("order", event.id);
  return null;
}

start(audit);
