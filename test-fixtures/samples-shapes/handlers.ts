// One handler of each documented signature. A real function registers one.
import { start, type Context } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

interface Receipt {
  order: string;
  paid: boolean;
}

function tick(): void {}

function ping(): Error | null {
  return null;
}

function accept(event: Order): Error | null {
  return event.total > 0 ? null : new Error(`order ${event.id} is empty`);
}

function list(): [Order[], Error | null] {
  return [[], null];
}

function pay(event: Order): [Receipt, Error | null] {
  return [{ order: event.id, paid: event.total > 0 }, null];
}

function warmUp(ctx: Context): Error | null {
  ctx.logger.info("warm in", ctx.region);
  return null;
}

function audit(ctx: Context, event: Order): Error | null {
  ctx.logger.info("order", event.id);
  return null;
}

function whoAmI(ctx: Context): [string, Error | null] {
  return [ctx.function.name, null];
}

async function ship(ctx: Context, event: Order): Promise<[Receipt, Error | null]> {
  ctx.logger.info("shipping", event.id);
  return [{ order: event.id, paid: true }, null];
}

start(tick);
start(ping);
start(accept);
start(list);
start(pay);
start(warmUp, { takes: "context" });
start(audit);
start(whoAmI, { takes: "context" });
start(ship);
