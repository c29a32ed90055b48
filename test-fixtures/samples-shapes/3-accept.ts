import { start } from "@fc-check/runtime";

interface Order {
  id: string;
  total: number;
}

function accept(event: Order): Error | null {
  return event.total > 0 ? null : new Error(`order ${event.id} is empty`);
}

start(accept);
