import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

interface Receipt {
  order: string;
  paid: boolean;
}

function pay(event: Order): [Receipt, Error | null] {
  return [{ order: event.id, paid: event.total > 0 }, null];
}

start(pay);
