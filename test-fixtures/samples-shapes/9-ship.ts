import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

interface Receipt {
  order: string;
  paid: boolean;
}

async function ship(ctx: Context, event: Order): Promise<[Receipt, Error | null]> {
  ctx.logger.info("shipping", event.id);
  return [{ order: event.id, paid: true }, null];
}

start(ship);
